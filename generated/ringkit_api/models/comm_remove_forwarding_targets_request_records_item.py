# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import TypeAlias

    from ringkit_api.models.comm_cloud_connector_ring_target_request import (
        CommCloudConnectorRingTargetRequest,
    )
    from ringkit_api.models.comm_coworker_apps_ring_target_request import (
        CommCoworkerAppsRingTargetRequest,
    )
    from ringkit_api.models.comm_coworker_forwarding_target_request import (
        CommCoworkerForwardingTargetRequest,
    )
    from ringkit_api.models.comm_device_forwarding_target_request import (
        CommDeviceForwardingTargetRequest,
    )
    from ringkit_api.models.comm_integration_forwarding_target_request import (
        CommIntegrationForwardingTargetRequest,
    )
    from ringkit_api.models.comm_phone_number_forwarding_target_request import (
        CommPhoneNumberForwardingTargetRequest,
    )

    CommRemoveForwardingTargetsRequestRecordsItem: TypeAlias = (
        CommCoworkerAppsRingTargetRequest
        | CommCoworkerForwardingTargetRequest
        | CommDeviceForwardingTargetRequest
        | CommIntegrationForwardingTargetRequest
        | CommPhoneNumberForwardingTargetRequest
        | CommCloudConnectorRingTargetRequest
    )
else:
    from ringkit._model.union import Union

    CommRemoveForwardingTargetsRequestRecordsItem = Union(
        "CommRemoveForwardingTargetsRequestRecordsItem",
        "CommCoworkerAppsRingTargetRequest",
        "CommCoworkerForwardingTargetRequest",
        "CommDeviceForwardingTargetRequest",
        "CommIntegrationForwardingTargetRequest",
        "CommPhoneNumberForwardingTargetRequest",
        "CommCloudConnectorRingTargetRequest",
        discriminator="type",
        mapping={
            "CoworkerAppsRingTarget": "CommCoworkerAppsRingTargetRequest",
            "CoworkerRingTarget": "CommCoworkerForwardingTargetRequest",
            "DeviceRingTarget": "CommDeviceForwardingTargetRequest",
            "IntegrationRingTarget": "CommIntegrationForwardingTargetRequest",
            "PhoneNumberRingTarget": "CommPhoneNumberForwardingTargetRequest",
            "CloudConnectorRingTarget": "CommCloudConnectorRingTargetRequest",
        },
    )
