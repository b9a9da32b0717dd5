# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import Model, Null, model

if TYPE_CHECKING:
    from ringkit_api.models.assign_message_thread_request_assignee import (
        AssignMessageThreadRequestAssignee,
    )


@model
class AssignMessageThreadRequest(Model):
    """Who is to care for a thread.

    Attributes:
        assignee: The colleague; null for none.
    """

    assignee: AssignMessageThreadRequestAssignee | Null
    """The colleague; null for none."""
