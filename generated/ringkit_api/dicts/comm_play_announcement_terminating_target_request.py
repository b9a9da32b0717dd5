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
    prompt: CommTerminatingPromptResource | CommTerminatingPromptResourceDict
    dispatching_type: CommTerminatingTargetDispatchingTypeResource
