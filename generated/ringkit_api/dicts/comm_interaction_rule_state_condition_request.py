# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Literal

    from ringkit_api.dicts.comm_reference_state_resource import CommReferenceStateResourceDict
    from ringkit_api.models.comm_reference_state_resource import CommReferenceStateResource


class CommInteractionRuleStateConditionRequestDict(TypedDict):
    """`CommInteractionRuleStateConditionRequest` as a dict."""

    type: Literal["State"]
    """Kind of the condition, the same for all of this class."""
    state: CommReferenceStateResource | CommReferenceStateResourceDict
    """The state."""
