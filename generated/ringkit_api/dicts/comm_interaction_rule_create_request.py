# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ringkit_api.dicts.comm_dispatching_request import CommDispatchingRequestDict
    from ringkit_api.dicts.comm_interaction_rule_conditions_request_item import (
        CommInteractionRuleConditionsRequestItemDict,
    )
    from ringkit_api.models.comm_dispatching_request import CommDispatchingRequest
    from ringkit_api.models.comm_interaction_rule_conditions_request_item import (
        CommInteractionRuleConditionsRequestItem,
    )


class CommInteractionRuleCreateRequestDict(TypedDict):
    """`CommInteractionRuleCreateRequest` as a dict."""

    conditions: Sequence[
        CommInteractionRuleConditionsRequestItem | CommInteractionRuleConditionsRequestItemDict
    ]
    """Which calls the rule is for: callers, called numbers, times or states. At least 1 item."""
    dispatching: CommDispatchingRequest | CommDispatchingRequestDict
    """What happens with the calls."""
    enabled: bool
    """Whether the rule is on."""
    display_name: str
    """Name of the rule that users see."""
