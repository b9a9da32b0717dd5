# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from typing import Literal

    from ringkit_api.models.comm_referenced_extension_resource import (
        CommReferencedExtensionResource,
    )
    from ringkit_api.models.comm_terminating_prompt_resource import CommTerminatingPromptResource


@model
class CommVoiceMailTerminatingTargetRequest(Model):
    """Comm voice mail terminating target request."""

    type: Literal["VoiceMailTerminatingTarget"]
    extension: CommReferencedExtensionResource | Unset = UNSET
    prompt: CommTerminatingPromptResource
