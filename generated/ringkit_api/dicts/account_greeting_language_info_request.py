# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import NotRequired, TypedDict


class AccountGreetingLanguageInfoRequestDict(TypedDict):
    """`AccountGreetingLanguageInfoRequest` as a dict."""

    id: NotRequired[str]
    """`id` of a language whose `greeting` is true, from `rc.api.regional_settings.list_languages`."""
    locale_code: NotRequired[str]
    """Locale as language and country, such as `en-US`."""
