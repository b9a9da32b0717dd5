# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TypedDict


class AssignMessageThreadRequestAssigneeDict(TypedDict):
    """`AssignMessageThreadRequestAssignee` as a dict."""

    extension_id: str
    """Extension id of one who gets the texts: see `rc.api.extensions.list_sms_recipients`."""
