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
    """SIP registration device info.

    Attributes:
        uri: A URI.
    """

    uri: str | Unset = UNSET
    id: str | Unset = UNSET
    type: SipRegistrationDeviceInfoType | Unset = UNSET
    sku: str | Unset = UNSET
    status: SipRegistrationDeviceInfoStatus | Unset = UNSET
    name: str | Unset = UNSET
    serial: str | Unset = UNSET
    computer_name: str | Unset = UNSET
    model_: DeviceModelInfo | Unset = UNSET
    extension: DeviceExtensionInfo | Unset = UNSET
    emergency_service_address: DeviceEmergencyServiceAddressResource | Unset = UNSET
    emergency: SipRegistrationDeviceEmergencyInfo | Unset = UNSET
    shipping: ShippingInfo | Unset = UNSET
    phone_lines: list[DevicePhoneLinesInfo] | Unset = UNSET
    box_billing_id: int | Unset = UNSET
    use_as_common_phone: bool | Unset = UNSET
    line_pooling: LinePoolingEnum | Unset = UNSET
    in_company_net: bool | Unset = UNSET
    site: DeviceSiteInfo | Unset = UNSET
    last_location_report_time: datetime | Unset = UNSET
    hot_desk_device: bool | Unset = UNSET
