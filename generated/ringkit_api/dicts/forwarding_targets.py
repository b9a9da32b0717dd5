# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, NotRequired, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal, TypeAlias

    from ringkit._unset import Unset
    from ringkit_api.enumerations import CommIntegrationType
    from ringkit_api.models.comm_cloud_destination import CommCloudDestination
    from ringkit_api.models.comm_device_request import CommDeviceRequest
    from ringkit_api.models.comm_integration_request import CommIntegrationRequest
    from ringkit_api.models.comm_phone_number_resource import CommPhoneNumberResource
    from ringkit_api.models.comm_referenced_extension_resource import (
        CommReferencedExtensionResource,
    )
    from ringkit_api.models.comm_remove_forwarding_targets_request_records_item import (
        CommRemoveForwardingTargetsRequestRecordsItem,
    )


class CommCloudConnectorRingTargetRequestDict(TypedDict):
    """`CommCloudConnectorRingTargetRequest` as a dict."""

    type: Literal["CloudConnectorRingTarget"]
    """Kind of the target, the same for all of this class."""
    destination: CommCloudDestination | CommCloudDestinationDict
    """The destination."""
    name: str
    """Name of the target."""


class CommCloudDestinationDict(TypedDict):
    """`CommCloudDestination` as a dict."""

    integration_id: str | int | Unset
    """Identifier of the connector."""
    extension_number: NotRequired[str]
    """Extension number in the other system."""
    phone_number: NotRequired[str]
    """Number in the other system."""


class CommCoworkerAppsRingTargetRequestDict(TypedDict):
    """`CommCoworkerAppsRingTargetRequest` as a dict."""

    name: NotRequired[str]
    """Name of the target."""
    type: Literal["CoworkerAppsRingTarget"]
    """Kind of the target, the same for all of this class."""
    extension: CommReferencedExtensionResource | CommReferencedExtensionResourceDict
    """The colleague."""


class CommCoworkerForwardingTargetRequestDict(TypedDict):
    """`CommCoworkerForwardingTargetRequest` as a dict."""

    name: NotRequired[str]
    """Name of the target."""
    type: Literal["CoworkerRingTarget"]
    """Kind of the target, the same for all of this class."""
    extension: CommReferencedExtensionResource | CommReferencedExtensionResourceDict
    """The colleague."""


class CommDeviceForwardingTargetRequestDict(TypedDict):
    """`CommDeviceForwardingTargetRequest` as a dict."""

    name: NotRequired[str]
    """Name of the target."""
    type: Literal["DeviceRingTarget"]
    """Kind of the target, the same for all of this class."""
    device: CommDeviceRequest | CommDeviceRequestDict
    """The device."""
    extension: NotRequired[CommReferencedExtensionResource | CommReferencedExtensionResourceDict]
    """User who has the device, if it is a colleague."""


class CommDeviceRequestDict(TypedDict):
    """`CommDeviceRequest` as a dict."""

    id: str | int | Unset
    """The `id` of the device, from `rc.api.devices.list_extension_devices`."""


class CommIntegrationForwardingTargetRequestDict(TypedDict):
    """`CommIntegrationForwardingTargetRequest` as a dict."""

    name: NotRequired[str]
    """Name of the target."""
    type: Literal["IntegrationRingTarget"]
    """Kind of the target, the same for all of this class."""
    integration: CommIntegrationRequest | CommIntegrationRequestDict
    """The other system."""


class CommIntegrationRequestDict(TypedDict):
    """`CommIntegrationRequest` as a dict."""

    type: CommIntegrationType
    """The system."""


class CommPhoneNumberForwardingTargetRequestDict(TypedDict):
    """`CommPhoneNumberForwardingTargetRequest` as a dict."""

    name: NotRequired[str]
    """Name of the target."""
    type: Literal["PhoneNumberRingTarget"]
    """Kind of the target, the same for all of this class."""
    destination: CommPhoneNumberResource | CommPhoneNumberResourceDict
    """The number."""


class CommPhoneNumberResourceDict(TypedDict):
    """`CommPhoneNumberResource` as a dict."""

    phone_number: str
    """The number, E.164."""


class CommReferencedExtensionResourceDict(TypedDict):
    """`CommReferencedExtensionResource` as a dict."""

    id: str | int | Unset
    """Extension id, from `rc.api.extensions.list_extensions`."""


class CommRemoveForwardingTargetsRequestDict(TypedDict):
    """`CommRemoveForwardingTargetsRequest` as a dict."""

    records: Sequence[
        CommRemoveForwardingTargetsRequestRecordsItem
        | CommRemoveForwardingTargetsRequestRecordsItemDict
    ]
    """The targets, each as it stands in the rules."""


if TYPE_CHECKING:
    CommRemoveForwardingTargetsRequestRecordsItemDict: TypeAlias = (
        CommCoworkerAppsRingTargetRequestDict
        | CommCoworkerForwardingTargetRequestDict
        | CommDeviceForwardingTargetRequestDict
        | CommIntegrationForwardingTargetRequestDict
        | CommPhoneNumberForwardingTargetRequestDict
        | CommCloudConnectorRingTargetRequestDict
    )
