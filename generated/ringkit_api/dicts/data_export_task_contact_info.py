# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import NotRequired, TypedDict


class DataExportTaskContactInfoDict(TypedDict):
    """`DataExportTaskContactInfo` as a dict."""

    id: NotRequired[str]
    """Extension id of the person."""
    email: NotRequired[str]
    """E-mail address of the person. An e-mail address."""
