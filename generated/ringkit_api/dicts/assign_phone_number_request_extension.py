# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TypedDict


class AssignPhoneNumberRequestExtensionDict(TypedDict):
    """`AssignPhoneNumberRequestExtension` as a dict."""

    id: str
    """`id` of the extension, from `rc.api.extensions.list_extensions`."""
