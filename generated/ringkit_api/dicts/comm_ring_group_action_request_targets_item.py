# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import TypeAlias

    from ringkit_api.dicts.comm_all_desktop_ring_target_request import (
        CommAllDesktopRingTargetRequestDict,
    )
    from ringkit_api.dicts.comm_all_mobile_ring_target_request import (
        CommAllMobileRingTargetRequestDict,
    )
    from ringkit_api.dicts.comm_cloud_connector_ring_target_request import (
        CommCloudConnectorRingTargetRequestDict,
    )
    from ringkit_api.dicts.comm_coworker_ring_target_request import (
        CommCoworkerRingTargetRequestDict,
    )
    from ringkit_api.dicts.comm_device_ring_target_request import CommDeviceRingTargetRequestDict
    from ringkit_api.dicts.comm_fmc_phone_number_ring_target_request import (
        CommFmcPhoneNumberRingTargetRequestDict,
    )
    from ringkit_api.dicts.comm_hotdesk_ring_target_request import CommHotdeskRingTargetRequestDict
    from ringkit_api.dicts.comm_ims_phone_number_ring_target_request import (
        CommImsPhoneNumberRingTargetRequestDict,
    )
    from ringkit_api.dicts.comm_integration_ring_target_request import (
        CommIntegrationRingTargetRequestDict,
    )
    from ringkit_api.dicts.comm_phone_number_ring_target_request import (
        CommPhoneNumberRingTargetRequestDict,
    )

    CommRingGroupActionRequestTargetsItemDict: TypeAlias = (
        CommAllDesktopRingTargetRequestDict
        | CommAllMobileRingTargetRequestDict
        | CommCoworkerRingTargetRequestDict
        | CommDeviceRingTargetRequestDict
        | CommHotdeskRingTargetRequestDict
        | CommImsPhoneNumberRingTargetRequestDict
        | CommFmcPhoneNumberRingTargetRequestDict
        | CommIntegrationRingTargetRequestDict
        | CommPhoneNumberRingTargetRequestDict
        | CommCloudConnectorRingTargetRequestDict
    )
