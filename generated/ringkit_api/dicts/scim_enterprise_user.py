# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import NotRequired, TypedDict


class ScimEnterpriseUserDict(TypedDict):
    """`ScimEnterpriseUser` as a dict."""

    department: NotRequired[str]
    """Department of the user."""
