# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import TypeAlias

    from ringkit_api.models.comm_cloud_connector_terminating_target_resource import (
        CommCloudConnectorTerminatingTargetResource,
    )
    from ringkit_api.models.comm_extension_terminating_target_resource import (
        CommExtensionTerminatingTargetResource,
    )
    from ringkit_api.models.comm_phone_number_terminating_target_resource import (
        CommPhoneNumberTerminatingTargetResource,
    )
    from ringkit_api.models.comm_play_announcement_terminating_target_resource import (
        CommPlayAnnouncementTerminatingTargetResource,
    )
    from ringkit_api.models.comm_voice_mail_terminating_target_resource import (
        CommVoiceMailTerminatingTargetResource,
    )

    CommTerminatingActionResourceTargetsItem: TypeAlias = (
        CommVoiceMailTerminatingTargetResource
        | CommPlayAnnouncementTerminatingTargetResource
        | CommPhoneNumberTerminatingTargetResource
        | CommExtensionTerminatingTargetResource
        | CommCloudConnectorTerminatingTargetResource
    )
else:
    from ringkit._model.union import Union

    CommTerminatingActionResourceTargetsItem = Union(
        "CommTerminatingActionResourceTargetsItem",
        "CommVoiceMailTerminatingTargetResource",
        "CommPlayAnnouncementTerminatingTargetResource",
        "CommPhoneNumberTerminatingTargetResource",
        "CommExtensionTerminatingTargetResource",
        "CommCloudConnectorTerminatingTargetResource",
        discriminator="type",
        mapping={
            "ExtensionTerminatingTarget": "CommExtensionTerminatingTargetResource",
            "PhoneNumberTerminatingTarget": "CommPhoneNumberTerminatingTargetResource",
            "PlayAnnouncementTerminatingTarget": "CommPlayAnnouncementTerminatingTargetResource",
            "VoiceMailTerminatingTarget": "CommVoiceMailTerminatingTargetResource",
            "CloudConnectorTerminatingTarget": "CommCloudConnectorTerminatingTargetResource",
        },
    )
