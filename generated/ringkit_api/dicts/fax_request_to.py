# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import NotRequired, TypedDict


class FaxRequestToDict(TypedDict):
    """`FaxRequestTo` as a dict."""

    phone_number: NotRequired[str]
    name: NotRequired[str]
