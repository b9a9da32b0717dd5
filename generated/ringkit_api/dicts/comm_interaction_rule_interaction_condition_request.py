# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal

    from ringkit_api.dicts.comm_from_resource import CommFromResourceDict
    from ringkit_api.models.comm_from_resource import CommFromResource


class CommInteractionRuleInteractionConditionRequestDict(TypedDict):
    """`CommInteractionRuleInteractionConditionRequest` as a dict."""

    type: Literal["Interaction"]
    """Kind of the condition, the same for all of this class."""
    from_: Sequence[CommFromResource | CommFromResourceDict]
    """Callers, by number and name."""
    to: Sequence[str]
    """Numbers of the user that were called, E.164."""
