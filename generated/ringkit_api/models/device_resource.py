# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ringkit._model import UNSET, Model, Unset, model
from ringkit_api.enumerations import LinePoolingEnum

if TYPE_CHECKING:
    from datetime import datetime

    from ringkit_api.models.billing_statement_info import BillingStatementInfo
    from ringkit_api.models.device_emergency_info import DeviceEmergencyInfo
    from ringkit_api.models.device_emergency_service_address_resource import (
        DeviceEmergencyServiceAddressResource,
    )
    from ringkit_api.models.device_site_info import DeviceSiteInfo
    from ringkit_api.models.extension_info_int_id import ExtensionInfoIntId
    from ringkit_api.models.model_info import ModelInfo
    from ringkit_api.models.phone_lines_info import PhoneLinesInfo
    from ringkit_api.models.shipping_info import ShippingInfo

DeviceResourceType = Literal[
    "BLA", "SoftPhone", "OtherPhone", "HardPhone", "WebPhone", "Paging", "Room", "WebRTC"
]

DeviceResourceStatus = Literal["Offline", "Online"]


@model
class DeviceResource(Model):
    """A phone.

    Attributes:
        id: Identifier of the device, the `device_id` of the operations on devices.
        uri: Address of this record on the platform. A URI.
        sku: Stock number of the device's model.
        type: Kind of the device.
        name: Name that users see.
        serial: Serial number of a hard phone that was delivered; else the identifier of the
            installation.
        status: Whether the device is registered at the moment.
        computer_name: Computer of a softphone.
        model_: Model of a hard phone.
        extension: Extension that the device belongs to.
        emergency: Settings for emergency calls.
        emergency_service_address: Address that is sent to the emergency services.
        phone_lines: Lines of the device and the numbers on them.
        shipping: Delivery of a phone that was ordered.
        box_billing_id: Number of the order; hard phones only.
        use_as_common_phone: Whether users can log in to the phone as a shared one; Limited extensions
            only.
        hot_desk_device: Whether the phone is one for hot desking. Read-only.
        in_company_net: Whether the device is in the corporate network; absent if that is not known.
        site: Site that the device belongs to.
        last_location_report_time: When the device last told its location.
        line_pooling: How the device shares a line: it owns one (Host), uses that of another (Guest), or
            does neither.
        billing_statement: Costs of a change; only in the answer to one with `prestatement`.
        automatic_voicemail_login: Whether the hard phone opens the voice mail without asking for the
            PIN.
    """

    id: str
    """Identifier of the device, the `device_id` of the operations on devices."""
    uri: str | Unset = UNSET
    """Address of this record on the platform."""
    sku: str | Unset = UNSET
    """Stock number of the device's model."""
    type: DeviceResourceType | Unset = UNSET
    """Kind of the device."""
    name: str | Unset = UNSET
    """Name that users see."""
    serial: str | Unset = UNSET
    """Serial number of a hard phone that was delivered; else the identifier of the installation."""
    status: DeviceResourceStatus | Unset = UNSET
    """Whether the device is registered at the moment."""
    computer_name: str | Unset = UNSET
    """Computer of a softphone."""
    model_: ModelInfo | Unset = UNSET
    """Model of a hard phone."""
    extension: ExtensionInfoIntId | Unset = UNSET
    """Extension that the device belongs to."""
    emergency: DeviceEmergencyInfo | Unset = UNSET
    """Settings for emergency calls."""
    emergency_service_address: DeviceEmergencyServiceAddressResource | Unset = UNSET
    """Address that is sent to the emergency services."""
    phone_lines: list[PhoneLinesInfo] | Unset = UNSET
    """Lines of the device and the numbers on them."""
    shipping: ShippingInfo | Unset = UNSET
    """Delivery of a phone that was ordered."""
    box_billing_id: int | Unset = UNSET
    """Number of the order; hard phones only."""
    use_as_common_phone: bool | Unset = UNSET
    """Whether users can log in to the phone as a shared one; Limited extensions only."""
    hot_desk_device: bool | Unset = UNSET
    """Whether the phone is one for hot desking."""
    in_company_net: bool | Unset = UNSET
    """Whether the device is in the corporate network; absent if that is not known."""
    site: DeviceSiteInfo | Unset = UNSET
    """Site that the device belongs to."""
    last_location_report_time: datetime | Unset = UNSET
    """When the device last told its location."""
    line_pooling: LinePoolingEnum | Unset = UNSET
    """How the device shares a line: it owns one (Host), uses that of another (Guest), or does neither."""
    billing_statement: BillingStatementInfo | Unset = UNSET
    """Costs of a change; only in the answer to one with `prestatement`."""
    automatic_voicemail_login: bool | Unset = UNSET
    """Whether the hard phone opens the voice mail without asking for the PIN."""
