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
    """Device resource.

    Attributes:
        uri: A URI.
        hot_desk_device: Read-only.
    """

    id: str
    uri: str | Unset = UNSET
    sku: str | Unset = UNSET
    type: DeviceResourceType | Unset = UNSET
    name: str | Unset = UNSET
    serial: str | Unset = UNSET
    status: DeviceResourceStatus | Unset = UNSET
    computer_name: str | Unset = UNSET
    model_: ModelInfo | Unset = UNSET
    extension: ExtensionInfoIntId | Unset = UNSET
    emergency: DeviceEmergencyInfo | Unset = UNSET
    emergency_service_address: DeviceEmergencyServiceAddressResource | Unset = UNSET
    phone_lines: list[PhoneLinesInfo] | Unset = UNSET
    shipping: ShippingInfo | Unset = UNSET
    box_billing_id: int | Unset = UNSET
    use_as_common_phone: bool | Unset = UNSET
    hot_desk_device: bool | Unset = UNSET
    in_company_net: bool | Unset = UNSET
    site: DeviceSiteInfo | Unset = UNSET
    last_location_report_time: datetime | Unset = UNSET
    line_pooling: LinePoolingEnum | Unset = UNSET
    billing_statement: BillingStatementInfo | Unset = UNSET
    automatic_voicemail_login: bool | Unset = UNSET
