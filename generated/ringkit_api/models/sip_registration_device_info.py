# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ringkit._model import UNSET, Model, Unset, model
from ringkit_api.enumerations import LinePoolingEnum

if TYPE_CHECKING:
    from datetime import datetime

    from ringkit_api.models.device_emergency_service_address_resource import (
        DeviceEmergencyServiceAddressResource,
    )
    from ringkit_api.models.device_extension_info import DeviceExtensionInfo
    from ringkit_api.models.device_model_info import DeviceModelInfo
    from ringkit_api.models.device_phone_lines_info import DevicePhoneLinesInfo
    from ringkit_api.models.device_site_info import DeviceSiteInfo
    from ringkit_api.models.shipping_info import ShippingInfo
    from ringkit_api.models.sip_registration_device_emergency_info import (
        SipRegistrationDeviceEmergencyInfo,
    )

SipRegistrationDeviceInfoType = Literal[
    "HardPhone", "MobileDevice", "OtherPhone", "Paging", "Room", "SoftPhone", "WebPhone"
]

SipRegistrationDeviceInfoStatus = Literal["Online", "Offline"]


@model
class SipRegistrationDeviceInfo(Model):
    """A phone.

    Attributes:
        uri: Address of this record on the platform. A URI.
        id: Identifier of the device, for the next registration and for `rc.api.devices.read_device`.
        type: Kind of the device.
        sku: Stock number of the device's model.
        status: Whether the device is registered at the moment.
        name: Name that users see.
        serial: Serial number of a hard phone that was delivered; else the identifier of the
            installation.
        computer_name: Computer of a softphone.
        model_: Model of a hard phone.
        extension: Extension that the device belongs to.
        emergency_service_address: Address that is sent to the emergency services.
        emergency: Settings for emergency calls.
        shipping: Delivery of a phone that was ordered.
        phone_lines: Lines of the device and the numbers on them.
        box_billing_id: Number of the order; hard phones only.
        use_as_common_phone: Whether users can log in to the phone as a shared one; Limited extensions
            only.
        line_pooling: How the device shares a line: it owns one (Host), uses that of another (Guest), or
            does neither.
        in_company_net: Whether the device is in the corporate network; absent if that is not known.
        site: Site that the device belongs to.
        last_location_report_time: When the device last told its location.
        hot_desk_device: Whether the phone is one for hot desking.
    """

    uri: str | Unset = UNSET
    """Address of this record on the platform."""
    id: str | Unset = UNSET
    """Identifier of the device, for the next registration and for `rc.api.devices.read_device`."""
    type: SipRegistrationDeviceInfoType | Unset = UNSET
    """Kind of the device."""
    sku: str | Unset = UNSET
    """Stock number of the device's model."""
    status: SipRegistrationDeviceInfoStatus | Unset = UNSET
    """Whether the device is registered at the moment."""
    name: str | Unset = UNSET
    """Name that users see."""
    serial: str | Unset = UNSET
    """Serial number of a hard phone that was delivered; else the identifier of the installation."""
    computer_name: str | Unset = UNSET
    """Computer of a softphone."""
    model_: DeviceModelInfo | Unset = UNSET
    """Model of a hard phone."""
    extension: DeviceExtensionInfo | Unset = UNSET
    """Extension that the device belongs to."""
    emergency_service_address: DeviceEmergencyServiceAddressResource | Unset = UNSET
    """Address that is sent to the emergency services."""
    emergency: SipRegistrationDeviceEmergencyInfo | Unset = UNSET
    """Settings for emergency calls."""
    shipping: ShippingInfo | Unset = UNSET
    """Delivery of a phone that was ordered."""
    phone_lines: list[DevicePhoneLinesInfo] | Unset = UNSET
    """Lines of the device and the numbers on them."""
    box_billing_id: int | Unset = UNSET
    """Number of the order; hard phones only."""
    use_as_common_phone: bool | Unset = UNSET
    """Whether users can log in to the phone as a shared one; Limited extensions only."""
    line_pooling: LinePoolingEnum | Unset = UNSET
    """How the device shares a line: it owns one (Host), uses that of another (Guest), or does neither."""
    in_company_net: bool | Unset = UNSET
    """Whether the device is in the corporate network; absent if that is not known."""
    site: DeviceSiteInfo | Unset = UNSET
    """Site that the device belongs to."""
    last_location_report_time: datetime | Unset = UNSET
    """When the device last told its location."""
    hot_desk_device: bool | Unset = UNSET
    """Whether the phone is one for hot desking."""
