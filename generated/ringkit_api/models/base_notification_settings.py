# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from ringkit_api.models.inbound_faxes_info import InboundFaxesInfo
    from ringkit_api.models.inbound_texts_info import InboundTextsInfo
    from ringkit_api.models.missed_calls_info import MissedCallsInfo
    from ringkit_api.models.outbound_faxes_info import OutboundFaxesInfo
    from ringkit_api.models.voicemails_info import VoicemailsInfo


@model
class BaseNotificationSettings(Model):
    """Base notification settings.

    Attributes:
        uri: Address of this record on the platform. A URI.
        sms_phone_numbers: 1 to 10 items.
    """

    uri: str | Unset = UNSET
    """Address of this record on the platform."""
    sms_phone_numbers: list[str] | Unset = UNSET
    advanced_mode: bool | Unset = UNSET
    voicemails: VoicemailsInfo | Unset = UNSET
    inbound_faxes: InboundFaxesInfo | Unset = UNSET
    outbound_faxes: OutboundFaxesInfo | Unset = UNSET
    inbound_texts: InboundTextsInfo | Unset = UNSET
    missed_calls: MissedCallsInfo | Unset = UNSET
