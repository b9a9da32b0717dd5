# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import NotRequired, TypedDict


class AccountLanguageInfoRequestDict(TypedDict):
    """`AccountLanguageInfoRequest` as a dict."""

    id: NotRequired[str]
    locale_code: NotRequired[str]
