# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import Model, model
from ringkit_api.enumerations import CommTerminatingTargetDispatchingTypeResource

if TYPE_CHECKING:
    from typing import Literal

    from ringkit_api.models.comm_terminating_prompt_resource import CommTerminatingPromptResource


@model
class CommPlayAnnouncementTerminatingTargetRequest(Model):
    """The caller hears an announcement, and the call ends.

    Attributes:
        type: Kind of the target, the same for all of this class.
        prompt: The announcement.
        dispatching_type: Whether this is for calls that have rung, or for calls that do not ring.
    """

    type: Literal["PlayAnnouncementTerminatingTarget"]
    """Kind of the target, the same for all of this class."""
    prompt: CommTerminatingPromptResource
    """The announcement."""
    dispatching_type: CommTerminatingTargetDispatchingTypeResource
    """Whether this is for calls that have rung, or for calls that do not ring."""
