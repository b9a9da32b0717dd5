# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, NotRequired, TypedDict

if TYPE_CHECKING:
    from typing import Literal

    from ringkit_api.dicts.comm_referenced_extension_resource import (
        CommReferencedExtensionResourceDict,
    )
    from ringkit_api.dicts.comm_terminating_prompt_resource import CommTerminatingPromptResourceDict
    from ringkit_api.models.comm_referenced_extension_resource import (
        CommReferencedExtensionResource,
    )
    from ringkit_api.models.comm_terminating_prompt_resource import CommTerminatingPromptResource


class CommVoiceMailTerminatingTargetRequestDict(TypedDict):
    """`CommVoiceMailTerminatingTargetRequest` as a dict."""

    type: Literal["VoiceMailTerminatingTarget"]
    extension: NotRequired[CommReferencedExtensionResource | CommReferencedExtensionResourceDict]
    prompt: CommTerminatingPromptResource | CommTerminatingPromptResourceDict
