# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import NotRequired, TypedDict


class RolesLanguageResourceDict(TypedDict):
    """`RolesLanguageResource` as a dict."""

    id: NotRequired[str]
    """Identifier, as other operations take it."""
    name: NotRequired[str]
    """Name as people see it."""
    locale_code: NotRequired[str]
    """Locale as language and country, such as `en-US`."""
