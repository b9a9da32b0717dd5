# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import NotRequired, TypedDict


class RolesLanguageResourceDict(TypedDict):
    """`RolesLanguageResource` as a dict."""

    id: NotRequired[str]
    name: NotRequired[str]
    locale_code: NotRequired[str]
