# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import TypeAlias

    from ringkit_api.models.comm_cloud_connector_forwarding_target_resource import (
        CommCloudConnectorForwardingTargetResource,
    )
    from ringkit_api.models.comm_coworker_apps_ring_target_resource import (
        CommCoworkerAppsRingTargetResource,
    )
    from ringkit_api.models.comm_coworker_forwarding_target_resource import (
        CommCoworkerForwardingTargetResource,
    )
    from ringkit_api.models.comm_device_forwarding_target_resource import (
        CommDeviceForwardingTargetResource,
    )
    from ringkit_api.models.comm_fmc_phone_number_forwarding_target_resource import (
        CommFmcPhoneNumberForwardingTargetResource,
    )
    from ringkit_api.models.comm_ims_phone_number_forwarding_target_resource import (
        CommImsPhoneNumberForwardingTargetResource,
    )
    from ringkit_api.models.comm_integration_forwarding_target_resource import (
        CommIntegrationForwardingTargetResource,
    )
    from ringkit_api.models.comm_phone_number_forwarding_target_resource import (
        CommPhoneNumberForwardingTargetResource,
    )

    CommForwardingTargetsResourceRecordsItem: TypeAlias = (
        CommCoworkerAppsRingTargetResource
        | CommCoworkerForwardingTargetResource
        | CommDeviceForwardingTargetResource
        | CommImsPhoneNumberForwardingTargetResource
        | CommFmcPhoneNumberForwardingTargetResource
        | CommIntegrationForwardingTargetResource
        | CommPhoneNumberForwardingTargetResource
        | CommCloudConnectorForwardingTargetResource
    )
else:
    from ringkit._model.union import Union

    CommForwardingTargetsResourceRecordsItem = Union(
        "CommForwardingTargetsResourceRecordsItem",
        "CommCoworkerAppsRingTargetResource",
        "CommCoworkerForwardingTargetResource",
        "CommDeviceForwardingTargetResource",
        "CommImsPhoneNumberForwardingTargetResource",
        "CommFmcPhoneNumberForwardingTargetResource",
        "CommIntegrationForwardingTargetResource",
        "CommPhoneNumberForwardingTargetResource",
        "CommCloudConnectorForwardingTargetResource",
        discriminator="type",
        mapping={
            "CoworkerAppsRingTarget": "CommCoworkerAppsRingTargetResource",
            "CoworkerRingTarget": "CommCoworkerForwardingTargetResource",
            "DeviceRingTarget": "CommDeviceForwardingTargetResource",
            "ImsPhoneNumberRingTarget": "CommImsPhoneNumberForwardingTargetResource",
            "FmcPhoneNumberRingTarget": "CommFmcPhoneNumberForwardingTargetResource",
            "IntegrationRingTarget": "CommIntegrationForwardingTargetResource",
            "PhoneNumberRingTarget": "CommPhoneNumberForwardingTargetResource",
            "CloudConnectorRingTarget": "CommCloudConnectorForwardingTargetResource",
        },
    )
