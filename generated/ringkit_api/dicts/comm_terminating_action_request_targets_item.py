# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import TypeAlias

    from ringkit_api.dicts.comm_cloud_connector_terminating_target_request import (
        CommCloudConnectorTerminatingTargetRequestDict,
    )
    from ringkit_api.dicts.comm_extension_terminating_target_request import (
        CommExtensionTerminatingTargetRequestDict,
    )
    from ringkit_api.dicts.comm_phone_number_terminating_target_request import (
        CommPhoneNumberTerminatingTargetRequestDict,
    )
    from ringkit_api.dicts.comm_play_announcement_terminating_target_request import (
        CommPlayAnnouncementTerminatingTargetRequestDict,
    )
    from ringkit_api.dicts.comm_voice_mail_terminating_target_request import (
        CommVoiceMailTerminatingTargetRequestDict,
    )

    CommTerminatingActionRequestTargetsItemDict: TypeAlias = (
        CommVoiceMailTerminatingTargetRequestDict
        | CommPlayAnnouncementTerminatingTargetRequestDict
        | CommPhoneNumberTerminatingTargetRequestDict
        | CommExtensionTerminatingTargetRequestDict
        | CommCloudConnectorTerminatingTargetRequestDict
    )
