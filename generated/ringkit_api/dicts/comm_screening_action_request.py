# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, NotRequired, TypedDict

if TYPE_CHECKING:
    from typing import Literal

    from ringkit_api.enumerations import CommScreeningResultTypeResource, CommScreeningTypeResource


class CommScreeningActionRequestDict(TypedDict):
    """`CommScreeningActionRequest` as a dict."""

    type: Literal["ScreeningAction"]
    """Kind of the action, the same for all of this class."""
    screening: CommScreeningTypeResource
    """Which callers are asked."""
    enabled: bool
    """Whether the action is on."""
    screening_result: NotRequired[CommScreeningResultTypeResource]
    """Whether the user is asked to take the call, or only hears the name."""
