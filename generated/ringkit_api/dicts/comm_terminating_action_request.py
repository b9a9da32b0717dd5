# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, NotRequired, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal

    from ringkit_api.dicts.comm_terminating_action_request_targets_item import (
        CommTerminatingActionRequestTargetsItemDict,
    )
    from ringkit_api.models.comm_terminating_action_request_targets_item import (
        CommTerminatingActionRequestTargetsItem,
    )


class CommTerminatingActionRequestDict(TypedDict):
    """`CommTerminatingActionRequest` as a dict."""

    type: Literal["TerminatingAction"]
    targets: Sequence[
        CommTerminatingActionRequestTargetsItem | CommTerminatingActionRequestTargetsItemDict
    ]
    """At least 1 item."""
    ringing_target_type: NotRequired[str]
    terminating_target_type: NotRequired[str]
