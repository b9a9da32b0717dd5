"""The user roles of the platform, and those that an account has made itself."""

from __future__ import annotations

from typing import Final

#: The ids and names of the standard roles, from the one with the most permissions.
STANDARD_ROLES: Final = {
    "1": "Super Admin",
    "2": "Manager",
    "3": "Phone System Admin",
    "4": "User Admin",
    "5": "Billing Admin",
    "6": "Standard (International)",
    "7": "Standard",
}
ADMIN_ROLE: Final = "1"
DEFAULT_ROLE: Final = "6"
