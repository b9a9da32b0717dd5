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
    """The call is taken by a voice mailbox.

    Attributes:
        type: Kind of the target, the same for all of this class.
        extension: Extension whose mailbox takes it; the user's if left out.
        prompt: What callers hear first.
    """

    type: Literal["VoiceMailTerminatingTarget"]
    """Kind of the target, the same for all of this class."""
    extension: CommReferencedExtensionResource | Unset = UNSET
    """Extension whose mailbox takes it; the user's if left out."""
    prompt: CommTerminatingPromptResource
    """What callers hear first."""
