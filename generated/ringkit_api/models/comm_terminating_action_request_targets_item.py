# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import TypeAlias

    from ringkit_api.models.comm_cloud_connector_terminating_target_request import (
        CommCloudConnectorTerminatingTargetRequest,
    )
    from ringkit_api.models.comm_extension_terminating_target_request import (
        CommExtensionTerminatingTargetRequest,
    )
    from ringkit_api.models.comm_phone_number_terminating_target_request import (
        CommPhoneNumberTerminatingTargetRequest,
    )
    from ringkit_api.models.comm_play_announcement_terminating_target_request import (
        CommPlayAnnouncementTerminatingTargetRequest,
    )
    from ringkit_api.models.comm_voice_mail_terminating_target_request import (
        CommVoiceMailTerminatingTargetRequest,
    )

    CommTerminatingActionRequestTargetsItem: TypeAlias = (
        CommVoiceMailTerminatingTargetRequest
        | CommPlayAnnouncementTerminatingTargetRequest
        | CommPhoneNumberTerminatingTargetRequest
        | CommExtensionTerminatingTargetRequest
        | CommCloudConnectorTerminatingTargetRequest
    )
else:
    from ringkit._model.union import Union

    CommTerminatingActionRequestTargetsItem = Union(
        "CommTerminatingActionRequestTargetsItem",
        "CommVoiceMailTerminatingTargetRequest",
        "CommPlayAnnouncementTerminatingTargetRequest",
        "CommPhoneNumberTerminatingTargetRequest",
        "CommExtensionTerminatingTargetRequest",
        "CommCloudConnectorTerminatingTargetRequest",
        discriminator="type",
        mapping={
            "ExtensionTerminatingTarget": "CommExtensionTerminatingTargetRequest",
            "PhoneNumberTerminatingTarget": "CommPhoneNumberTerminatingTargetRequest",
            "PlayAnnouncementTerminatingTarget": "CommPlayAnnouncementTerminatingTargetRequest",
            "VoiceMailTerminatingTarget": "CommVoiceMailTerminatingTargetRequest",
            "CloudConnectorTerminatingTarget": "CommCloudConnectorTerminatingTargetRequest",
        },
    )
