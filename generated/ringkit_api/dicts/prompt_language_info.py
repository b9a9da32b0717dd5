# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import NotRequired, TypedDict


class PromptLanguageInfoDict(TypedDict):
    """`PromptLanguageInfo` as a dict."""

    uri: NotRequired[str]
    """Address of this record on the platform. A URI."""
    id: NotRequired[str]
    """The `id` of a language, from `rc.api.regional_settings.list_languages`."""
    name: NotRequired[str]
    """Name as people see it."""
    locale_code: NotRequired[str]
    """Locale as language and country, such as `en-US`."""
