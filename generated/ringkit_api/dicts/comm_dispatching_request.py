# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, NotRequired, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ringkit_api.dicts.comm_call_types_resource import CommCallTypesResourceDict
    from ringkit_api.dicts.comm_dispatching_request_actions_item import (
        CommDispatchingRequestActionsItemDict,
    )
    from ringkit_api.enumerations import CommDispatchingTypeResource
    from ringkit_api.models.comm_call_types_resource import CommCallTypesResource
    from ringkit_api.models.comm_dispatching_request_actions_item import (
        CommDispatchingRequestActionsItem,
    )


class CommDispatchingRequestDict(TypedDict):
    """`CommDispatchingRequest` as a dict."""

    call_types: NotRequired[CommCallTypesResource | CommCallTypesResourceDict]
    """Whether calls of queues are meant too."""
    actions: Sequence[CommDispatchingRequestActionsItem | CommDispatchingRequestActionsItemDict]
    """Greetings, screening, phones that ring, and how the call ends, in this order. At least 1 item."""
    type: CommDispatchingTypeResource
    """Whether phones ring at once, one after another, as set, or not at all."""
