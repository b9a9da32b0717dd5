# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import NotRequired, TypedDict


class ExtensionLanguageInfoRequestDict(TypedDict):
    """`ExtensionLanguageInfoRequest` as a dict."""

    id: NotRequired[str]
    """The `id` of a language, from `rc.api.regional_settings.list_languages`."""
