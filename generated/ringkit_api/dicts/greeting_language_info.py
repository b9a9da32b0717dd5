# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import NotRequired, TypedDict


class GreetingLanguageInfoDict(TypedDict):
    """`GreetingLanguageInfo` as a dict."""

    id: NotRequired[str]
    """The `id` of a language, from `rc.api.regional_settings.list_languages`."""
    locale_code: NotRequired[str]
    """Code of language and country, such as "en-US"."""
    name: NotRequired[str]
    """Name of the language."""
