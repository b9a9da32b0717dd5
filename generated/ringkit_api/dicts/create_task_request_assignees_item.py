# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import NotRequired, TypedDict


class CreateTaskRequestAssigneesItemDict(TypedDict):
    """`CreateTaskRequestAssigneesItem` as a dict."""

    id: NotRequired[str]
    """Extension id of a member of the chat."""
