# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, NotRequired, TypedDict

if TYPE_CHECKING:
    from ringkit_api.dicts.interaction_rules import CommDispatchingRequestDict
    from ringkit_api.models.comm_dispatching_request import CommDispatchingRequest


class CommStateBasedRuleUpdateRequestDict(TypedDict):
    """`CommStateBasedRuleUpdateRequest` as a dict."""

    dispatching: NotRequired[CommDispatchingRequest | CommDispatchingRequestDict]
    """What happens to calls, whole."""
