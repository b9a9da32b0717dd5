# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import TypeAlias

    from ringkit_api.models.comm_all_desktop_ring_target_request import (
        CommAllDesktopRingTargetRequest,
    )
    from ringkit_api.models.comm_all_mobile_ring_target_request import (
        CommAllMobileRingTargetRequest,
    )
    from ringkit_api.models.comm_cloud_connector_ring_target_request import (
        CommCloudConnectorRingTargetRequest,
    )
    from ringkit_api.models.comm_coworker_ring_target_request import CommCoworkerRingTargetRequest
    from ringkit_api.models.comm_device_ring_target_request import CommDeviceRingTargetRequest
    from ringkit_api.models.comm_fmc_phone_number_ring_target_request import (
        CommFmcPhoneNumberRingTargetRequest,
    )
    from ringkit_api.models.comm_hotdesk_ring_target_request import CommHotdeskRingTargetRequest
    from ringkit_api.models.comm_ims_phone_number_ring_target_request import (
        CommImsPhoneNumberRingTargetRequest,
    )
    from ringkit_api.models.comm_integration_ring_target_request import (
        CommIntegrationRingTargetRequest,
    )
    from ringkit_api.models.comm_phone_number_ring_target_request import (
        CommPhoneNumberRingTargetRequest,
    )

    CommRingGroupActionRequestTargetsItem: TypeAlias = (
        CommAllDesktopRingTargetRequest
        | CommAllMobileRingTargetRequest
        | CommCoworkerRingTargetRequest
        | CommDeviceRingTargetRequest
        | CommHotdeskRingTargetRequest
        | CommImsPhoneNumberRingTargetRequest
        | CommFmcPhoneNumberRingTargetRequest
        | CommIntegrationRingTargetRequest
        | CommPhoneNumberRingTargetRequest
        | CommCloudConnectorRingTargetRequest
    )
else:
    from ringkit._model.union import Union

    CommRingGroupActionRequestTargetsItem = Union(
        "CommRingGroupActionRequestTargetsItem",
        "CommAllDesktopRingTargetRequest",
        "CommAllMobileRingTargetRequest",
        "CommCoworkerRingTargetRequest",
        "CommDeviceRingTargetRequest",
        "CommHotdeskRingTargetRequest",
        "CommImsPhoneNumberRingTargetRequest",
        "CommFmcPhoneNumberRingTargetRequest",
        "CommIntegrationRingTargetRequest",
        "CommPhoneNumberRingTargetRequest",
        "CommCloudConnectorRingTargetRequest",
        discriminator="type",
        mapping={
            "AllDesktopRingTarget": "CommAllDesktopRingTargetRequest",
            "AllMobileRingTarget": "CommAllMobileRingTargetRequest",
            "CoworkerRingTarget": "CommCoworkerRingTargetRequest",
            "DeviceRingTarget": "CommDeviceRingTargetRequest",
            "HotdeskRingTarget": "CommHotdeskRingTargetRequest",
            "ImsPhoneNumberRingTarget": "CommImsPhoneNumberRingTargetRequest",
            "FmcPhoneNumberRingTarget": "CommFmcPhoneNumberRingTargetRequest",
            "IntegrationRingTarget": "CommIntegrationRingTargetRequest",
            "PhoneNumberRingTarget": "CommPhoneNumberRingTargetRequest",
            "CloudConnectorRingTarget": "CommCloudConnectorRingTargetRequest",
        },
    )
