# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import TypeAlias

    from ringkit_api.dicts.comm_cloud_connector_ring_target_request import (
        CommCloudConnectorRingTargetRequestDict,
    )
    from ringkit_api.dicts.comm_coworker_apps_ring_target_request import (
        CommCoworkerAppsRingTargetRequestDict,
    )
    from ringkit_api.dicts.comm_coworker_forwarding_target_request import (
        CommCoworkerForwardingTargetRequestDict,
    )
    from ringkit_api.dicts.comm_device_forwarding_target_request import (
        CommDeviceForwardingTargetRequestDict,
    )
    from ringkit_api.dicts.comm_integration_forwarding_target_request import (
        CommIntegrationForwardingTargetRequestDict,
    )
    from ringkit_api.dicts.comm_phone_number_forwarding_target_request import (
        CommPhoneNumberForwardingTargetRequestDict,
    )

    CommRemoveForwardingTargetsRequestRecordsItemDict: TypeAlias = (
        CommCoworkerAppsRingTargetRequestDict
        | CommCoworkerForwardingTargetRequestDict
        | CommDeviceForwardingTargetRequestDict
        | CommIntegrationForwardingTargetRequestDict
        | CommPhoneNumberForwardingTargetRequestDict
        | CommCloudConnectorRingTargetRequestDict
    )
