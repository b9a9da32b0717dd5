# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from ringkit_api.dicts.assign_message_thread_request_assignee import (
        AssignMessageThreadRequestAssigneeDict,
    )
    from ringkit_api.models.assign_message_thread_request_assignee import (
        AssignMessageThreadRequestAssignee,
    )


class AssignMessageThreadRequestDict(TypedDict):
    """`AssignMessageThreadRequest` as a dict."""

    assignee: AssignMessageThreadRequestAssignee | AssignMessageThreadRequestAssigneeDict | None
    """The colleague; null for none."""
