# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import Literal

from ringkit._model import UNSET, Model, Unset, model

ServiceFeatureInfoFeatureName = Literal[
    "AccountFederation",
    "Archiver",
    "AutomaticCallRecordingMute",
    "AutomaticInboundCallRecording",
    "AutomaticOutboundCallRecording",
    "BlockedMessageForwarding",
    "Calendar",
    "CallerIdControl",
    "CallForwarding",
    "CallPark",
    "CallParkLocations",
    "CallSupervision",
    "CallSwitch",
    "CallQualitySurvey",
    "Conferencing",
    "ConferencingNumber",
    "ConfigureDelegates",
    "DeveloperPortal",
    "DND",
    "DynamicConference",
    "EmergencyAddressAutoUpdate",
    "EmergencyCalling",
    "EncryptionAtRest",
    "ExternalDirectoryIntegration",
    "Fax",
    "FaxReceiving",
    "FreeSoftPhoneLines",
    "HDVoice",
    "HipaaCompliance",
    "Intercom",
    "InternationalCalling",
    "InternationalSMS",
    "LinkedSoftphoneLines",
    "MMS",
    "MobileVoipEmergencyCalling",
    "OnDemandCallRecording",
    "Pager",
    "PagerReceiving",
    "Paging",
    "PasswordAuth",
    "PromoMessage",
    "Reports",
    "Presence",
    "RCTeams",
    "RingOut",
    "SalesForce",
    "SharedLines",
    "SingleExtensionUI",
    "SiteCodes",
    "SMS",
    "SMSReceiving",
    "SoftPhoneUpdate",
    "TelephonySessions",
    "UserManagement",
    "VideoConferencing",
    "VoipCalling",
    "VoipCallingOnMobile",
    "Voicemail",
    "VoicemailToText",
    "WebPhone",
]


@model
class ServiceFeatureInfo(Model):
    """Feature of an account.

    Attributes:
        feature_name: Name of the feature.
        enabled: Whether the feature is available.
    """

    feature_name: ServiceFeatureInfoFeatureName | Unset = UNSET
    """Name of the feature."""
    enabled: bool | Unset = UNSET
    """Whether the feature is available."""
