# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import TypeAlias

    from ringkit_api.models.comm_all_desktop_ring_target_resource import (
        CommAllDesktopRingTargetResource,
    )
    from ringkit_api.models.comm_all_mobile_ring_target_resource import (
        CommAllMobileRingTargetResource,
    )
    from ringkit_api.models.comm_cloud_connector_ring_target_resource import (
        CommCloudConnectorRingTargetResource,
    )
    from ringkit_api.models.comm_coworker_ring_target_resource import CommCoworkerRingTargetResource
    from ringkit_api.models.comm_device_ring_target_resource import CommDeviceRingTargetResource
    from ringkit_api.models.comm_fmc_phone_number_ring_target_resource import (
        CommFmcPhoneNumberRingTargetResource,
    )
    from ringkit_api.models.comm_hotdesk_ring_target_resource import CommHotdeskRingTargetResource
    from ringkit_api.models.comm_ims_phone_number_ring_target_resource import (
        CommImsPhoneNumberRingTargetResource,
    )
    from ringkit_api.models.comm_integration_ring_target_resource import (
        CommIntegrationRingTargetResource,
    )
    from ringkit_api.models.comm_phone_number_ring_target_resource import (
        CommPhoneNumberRingTargetResource,
    )

    CommRingGroupActionResourceTargetsItem: TypeAlias = (
        CommAllDesktopRingTargetResource
        | CommAllMobileRingTargetResource
        | CommCoworkerRingTargetResource
        | CommDeviceRingTargetResource
        | CommHotdeskRingTargetResource
        | CommImsPhoneNumberRingTargetResource
        | CommFmcPhoneNumberRingTargetResource
        | CommIntegrationRingTargetResource
        | CommPhoneNumberRingTargetResource
        | CommCloudConnectorRingTargetResource
    )
else:
    from ringkit._model.union import Union

    CommRingGroupActionResourceTargetsItem = Union(
        "CommRingGroupActionResourceTargetsItem",
        "CommAllDesktopRingTargetResource",
        "CommAllMobileRingTargetResource",
        "CommCoworkerRingTargetResource",
        "CommDeviceRingTargetResource",
        "CommHotdeskRingTargetResource",
        "CommImsPhoneNumberRingTargetResource",
        "CommFmcPhoneNumberRingTargetResource",
        "CommIntegrationRingTargetResource",
        "CommPhoneNumberRingTargetResource",
        "CommCloudConnectorRingTargetResource",
        discriminator="type",
        mapping={
            "AllDesktopRingTarget": "CommAllDesktopRingTargetResource",
            "AllMobileRingTarget": "CommAllMobileRingTargetResource",
            "CoworkerRingTarget": "CommCoworkerRingTargetResource",
            "DeviceRingTarget": "CommDeviceRingTargetResource",
            "HotdeskRingTarget": "CommHotdeskRingTargetResource",
            "ImsPhoneNumberRingTarget": "CommImsPhoneNumberRingTargetResource",
            "FmcPhoneNumberRingTarget": "CommFmcPhoneNumberRingTargetResource",
            "IntegrationRingTarget": "CommIntegrationRingTargetResource",
            "PhoneNumberRingTarget": "CommPhoneNumberRingTargetResource",
            "CloudConnectorRingTarget": "CommCloudConnectorRingTargetResource",
        },
    )
