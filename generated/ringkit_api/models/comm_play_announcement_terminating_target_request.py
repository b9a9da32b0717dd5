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
    """Comm play announcement terminating target request."""

    type: Literal["PlayAnnouncementTerminatingTarget"]
    prompt: CommTerminatingPromptResource
    dispatching_type: CommTerminatingTargetDispatchingTypeResource
