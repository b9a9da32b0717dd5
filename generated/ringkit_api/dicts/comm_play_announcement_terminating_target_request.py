# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Literal

    from ringkit_api.dicts.comm_terminating_prompt_resource import CommTerminatingPromptResourceDict
    from ringkit_api.enumerations import CommTerminatingTargetDispatchingTypeResource
    from ringkit_api.models.comm_terminating_prompt_resource import CommTerminatingPromptResource


class CommPlayAnnouncementTerminatingTargetRequestDict(TypedDict):
    """`CommPlayAnnouncementTerminatingTargetRequest` as a dict."""

    type: Literal["PlayAnnouncementTerminatingTarget"]
    """Kind of the target, the same for all of this class."""
    prompt: CommTerminatingPromptResource | CommTerminatingPromptResourceDict
    """The announcement."""
    dispatching_type: CommTerminatingTargetDispatchingTypeResource
    """Whether this is for calls that have rung, or for calls that do not ring."""
