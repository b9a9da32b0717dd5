# Written by `make generate` from spec/. Do not edit.
"""Enumerations that several models or operations share.

They name the values that are known: another value from the platform is no error.
"""

from __future__ import annotations

from typing import Literal

ADGIntegrationRoutingSearchType = Literal["Carrier", "Account"]
ADGPhoneNumberSmsAvailabilityStatus = Literal[
    "Active",
    "Inactive",
    "Disabled",
    "Banned",
    "Suspended",
    "Deprovisioning",
    "InboundOnly",
    "Unknown",
]
ADGSearchableExtensionTypesEnum = Literal[
    "User",
    "Department",
    "Announcement",
    "Voicemail",
    "SharedLinesGroup",
    "PagingOnly",
    "IvrMenu",
    "ParkLocation",
    "Limited",
    "External",
    "DelegatedLinesGroup",
    "TieLine",
]
AIInsightsCallDirection = Literal["Inbound", "Outbound"]
AIInsightsTypes2 = Literal[
    "NextSteps",
    "Transcript",
    "Summary",
    "Highlights",
    "BulletedSummary",
    "AIScore",
    "CallNotes",
    "Sentiment",
]
AccountStatusEnumFull = Literal["Initial", "Unconfirmed", "Confirmed", "Disabled"]
AddressFormatStatus = Literal["Actual", "Outdated", "Deprecated"]
AddressStatus = Literal["Valid", "Invalid", "Provisioning", "Deprovisioned"]
AggregatedTelephonyStatus = Literal["NoCall", "CallConnected", "Ringing", "OnHold", "ParkedCall"]
AggregationInterval = Literal["Hour", "Day", "Week", "Month"]
AggregationType = Literal["Sum", "Average", "Max", "Min", "Percent"]
AllExtensionSubtypesEnum = Literal[
    "VideoPro", "VideoProPlus", "DigitalSignageOnlyRooms", "Unknown", "Emergency"
]
AllExtensionTypesEnum = Literal[
    "User",
    "Department",
    "Announcement",
    "Voicemail",
    "DigitalUser",
    "VirtualUser",
    "FaxUser",
    "PagingOnly",
    "SharedLinesGroup",
    "DelegatedLinesGroup",
    "GroupCallPickup",
    "IvrMenu",
    "ApplicationExtension",
    "ProxyAdmin",
    "RoomConnector",
    "ParkLocation",
    "Limited",
    "Bot",
    "Site",
    "Room",
    "FlexibleUser",
    "TieLine",
    "Unknown",
]
AuthorizationType = Literal["SipDigest", "BearerToken"]
AutomaticLocationUpdatesDeviceType = Literal["HardPhone", "SoftPhone", "OtherPhone"]
AutomaticLocationUpdatesModelFeature = Literal["BLA", "Intercom", "Paging", "HELD"]
AutomaticLocationUpdatesPhoneLineType = Literal[
    "Unknown", "Standalone", "StandaloneFree", "BlaPrimary", "BlaSecondary", "BLF"
]
BlockedNumberStatusEnum = Literal["Blocked", "Allowed"]
CallAction = Literal[
    "HoldOff", "HoldOn", "ParkOn", "ParkOff", "BlindTransfer", "WarmTransfer", "DTMFTransfer"
]
CallActionEnum = Literal[
    "Accept Call",
    "Barge In Call",
    "Call Park",
    "Call Return",
    "CallOut-CallMe",
    "Calling Card",
    "Conference Call",
    "E911 Update",
    "Emergency",
    "External Application",
    "FindMe",
    "FollowMe",
    "FreeSPDL",
    "Hunting",
    "Incoming Fax",
    "Monitoring",
    "Move",
    "Outgoing Fax",
    "Paging",
    "Park Location",
    "Phone Call",
    "Phone Login",
    "Pickup",
    "RC Meetings",
    "Ring Directly",
    "RingMe",
    "RingOut Mobile",
    "RingOut PC",
    "RingOut Web",
    "Sip Forwarding",
    "Support",
    "Text Relay",
    "Transfer",
    "Unknown",
    "VoIP Call",
    "VoiceChat Call",
]
CallDirectionEnum = Literal["Inbound", "Outbound"]
CallInternalTypeEnum = Literal[
    "Local",
    "LongDistance",
    "International",
    "Sip",
    "RingMe",
    "RingOut",
    "Usual",
    "TollFreeNumber",
    "VerificationNumber",
    "Vma",
    "LocalNumber",
    "ImsOutgoing",
    "ImsIncoming",
    "Unknown",
]
CallLegTypeEnum = Literal[
    "SipForwarding",
    "ServiceMinus2",
    "ServiceMinus3",
    "PstnToSip",
    "Accept",
    "FindMe",
    "FollowMe",
    "TestCall",
    "FaxSent",
    "CallBack",
    "CallingCard",
    "RingDirectly",
    "RingOutWebToSubscriber",
    "RingOutWebToCaller",
    "SipToPstnMetered",
    "RingOutClientToSubscriber",
    "RingOutClientToCaller",
    "RingMe",
    "TransferCall",
    "SipToPstnUnmetered",
    "RingOutDeviceToSubscriber",
    "RingOutDeviceToCaller",
    "RingOutOneLegToCaller",
    "ExtensionToExtension",
    "CallPark",
    "PagingServer",
    "Hunting",
    "OutgoingFreeSpDl",
    "ParkLocation",
    "CallMeCallOut",
    "ConferenceCall",
    "MobileApp",
    "MoveToConference",
    "Unknown",
    "MeetingsCall",
    "SilentMonitoring",
    "Monitoring",
    "Pickup",
    "ImsCall",
    "JoinCall",
    "TextRelay",
    "IvaCall",
    "VoiceChat",
]
CallLogStatusGroup = Literal["Missed", "All"]
CallLogSyncType = Literal["FSync", "ISync"]
CallLogSyncTypeEnum = Literal["FSync", "ISync"]
CallLogView = Literal["Simple", "Detailed"]
CallQueueAlertTimerEnum = Literal[
    5, 10, 15, 20, 30, 45, 60, 120, 180, 240, 300, 360, 420, 480, 540, 600
]
CallRecordingType = Literal["Automatic", "OnDemand", "All"]
CallResponse = Literal["Answered", "NotAnswered", "Connected", "NotConnected"]
CallResult = Literal[
    "Completed",
    "Abandoned",
    "Voicemail",
    "Unknown",
    "Missed",
    "Accepted",
    "Transferred",
    "PickedUp",
    "Forwarded",
    "AnsweredElsewhere",
]
CallResultEnum = Literal[
    "911",
    "933",
    "Abandoned",
    "Accepted",
    "Answered Not Accepted",
    "Blocked",
    "Busy",
    "Call Failed",
    "Call Failure",
    "Call connected",
    "Carrier is not active",
    "Declined",
    "EDGE trunk misconfigured",
    "Fax Not Sent",
    "Fax Partially Sent",
    "Fax Poor Line",
    "Fax Receipt Error",
    "Fax on Demand",
    "Hang Up",
    "IP Phone Offline",
    "In Progress",
    "Internal Error",
    "International Disabled",
    "International Restricted",
    "Missed",
    "No Answer",
    "No Calling Credit",
    "Not Allowed",
    "Partial Receive",
    "Phone Login",
    "Receive Error",
    "Received",
    "Rejected",
    "Reply",
    "Restricted Number",
    "Send Error",
    "Sent",
    "Sent to Voicemail",
    "Stopped",
    "Suspended account",
    "Unknown",
    "Voicemail",
    "Wrong Number",
    "Answered Elsewhere",
    "Callback requested",
]
CallResultReasonEnum = Literal[
    "Accepted",
    "Bad Number",
    "Call Loop",
    "Calls Not Accepted",
    "Carrier is not active",
    "Connected",
    "Customer 611 Restricted",
    "EDGE trunk misconfigured",
    "Emergency Address not defined",
    "Failed Try Again",
    "Fax Not Received",
    "Fax Not Sent",
    "Fax Partially Sent",
    "Fax Poor Line",
    "Fax Prepare Error",
    "Fax Save Error",
    "Fax Send Error",
    "Hang Up",
    "Info 411 Restricted",
    "Internal Call Error",
    "Internal Error",
    "International Disabled",
    "International Restricted",
    "Line Busy",
    "Max Call Limit",
    "No Answer",
    "No Credit",
    "No Digital Line",
    "Not Answered",
    "Number Blocked",
    "Number Disabled",
    "Number Not Allowed",
    "Receive Error",
    "Resource Error",
    "Restricted Number",
    "Stopped",
    "Too Many Calls",
    "Unknown",
    "Wrong Number",
]
CallSegmentOptions = Literal[
    "Ringing",
    "LiveTalk",
    "Hold",
    "Park",
    "Transfer",
    "IvrPrompt",
    "Voicemail",
    "VmGreeting",
    "Setup",
    "Forwarding",
]
CallTransportEnum = Literal["PSTN", "VoIP"]
CallType = Literal[
    "Direct", "FromQueue", "ParkRetrieval", "Transferred", "Outbound", "Overflow", "QueueCallPickup"
]
CallTypeEnum = Literal["Voice", "Fax"]
CallingStatusInfo = Literal[
    "Invalid",
    "Success",
    "InProgress",
    "Busy",
    "NoAnswer",
    "RingOutFromThisNumberIsNotSupported",
    "Rejected",
    "GenericError",
    "Finished",
    "InternationalDisabled",
    "DestinationBlocked",
    "NotEnoughFunds",
    "NosuchUser",
    "Error",
    "CannotReach",
    "NoAnsweringMachine",
    "NoSessionFound",
    "Unknown",
]
CampaignStatusInfo = Literal[
    "Created",
    "Submitted",
    "Confirmed",
    "SubmitFailed",
    "UpdateRequested",
    "DeleteRequested",
    "CampaignSuspended",
    "CampaignExpired",
    "Draft",
    "PreVetFailed",
    "Unconfirmed",
]
CodeChallengeMethodEnum = Literal["plain", "S256"]
CommActionTypeRequest = Literal[
    "PlayConnectingMessageAction",
    "PlayConnectingPromptAction",
    "PlayWelcomePromptAction",
    "ScreeningAction",
    "RingGroupAction",
    "RingAlwaysGroupAction",
    "TerminatingAction",
]
CommActionTypeResource = Literal[
    "PlayConnectingMessageAction",
    "PlayConnectingPromptAction",
    "PlayWelcomePromptAction",
    "ScreeningAction",
    "RingGroupAction",
    "RingAlwaysGroupAction",
    "TerminatingAction",
]
CommDispatchingTypeResource = Literal["RingAtOnce", "RingInOrder", "Custom", "Terminate"]
CommForwardingTargetTypeRequest = Literal[
    "CoworkerAppsRingTarget",
    "CoworkerRingTarget",
    "DeviceRingTarget",
    "ImsPhoneNumberRingTarget",
    "IntegrationRingTarget",
    "PhoneNumberRingTarget",
    "CloudConnectorRingTarget",
]
CommForwardingTargetTypeResource = Literal[
    "CoworkerAppsRingTarget",
    "CoworkerRingTarget",
    "DeviceRingTarget",
    "ImsPhoneNumberRingTarget",
    "FmcPhoneNumberRingTarget",
    "IntegrationRingTarget",
    "PhoneNumberRingTarget",
    "CloudConnectorRingTarget",
]
CommGreetingSourceTypeResource = Literal["Custom", "Preset"]
CommIntegrationType = Literal["MsTeamsDirectRouting", "FmcLite"]
CommInteractionConditionTypeResource = Literal["Interaction", "Schedule", "State"]
CommReferenceStateIdResource = Literal["work-hours", "after-hours"]
CommRingAlwaysRingTargetTypeResource = Literal["AllDesktopRingTarget", "AllMobileRingTarget"]
CommRingTargetTypeResource = Literal[
    "AllDesktopRingTarget",
    "AllMobileRingTarget",
    "CoworkerRingTarget",
    "DeviceRingTarget",
    "HotdeskRingTarget",
    "ImsPhoneNumberRingTarget",
    "FmcPhoneNumberRingTarget",
    "IntegrationRingTarget",
    "PhoneNumberRingTarget",
    "CloudConnectorRingTarget",
]
CommScreeningResultTypeResource = Literal["AskToAnswer", "PlayCallerNameOnly"]
CommScreeningTypeResource = Literal["NoCallerId", "UnknownCallerId", "Always"]
CommStateConditionTypeResource = Literal["Schedule", "State"]
CommStateDisplayNameResource = Literal[
    "After Hours", "Work Hours", "Do not disturb", "Forward all calls", "Agent", "Busy"
]
CommStateId = Literal["after-hours", "work-hours", "dnd", "forward-all-calls", "agent"]
CommStateIdResource = Literal[
    "after-hours", "work-hours", "dnd", "forward-all-calls", "agent", "busy"
]
CommTerminatingTargetDispatchingTypeResource = Literal["Ringing", "Terminating"]
CommTerminatingTargetTypeResource = Literal[
    "ExtensionTerminatingTarget",
    "PhoneNumberTerminatingTarget",
    "PlayAnnouncementTerminatingTarget",
    "VoiceMailTerminatingTarget",
    "CloudConnectorTerminatingTarget",
]
CommTriggerTypeRequest = Literal["Daily", "Weekly", "Range"]
CommTriggerTypeResource = Literal["Daily", "Weekly", "Range"]
CommUpdateStateId = Literal["work-hours", "forward-all-calls", "agent", "dnd"]
CompanyHoursOptions = Literal["BusinessHours", "AfterHours"]
ConferenceCallType = Literal["AudioConferencing", "Meetings"]
ContentDisposition = Literal["Inline", "Attachment"]
CxTelephonyStatus = Literal["NoCall", "CallConnected"]
DayOfWeek = Literal["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"]
DelegationTypeEnum = Literal["Coworker", "QueueForwarding", "Unknown"]
DeleteMessageByFilterType = Literal["Fax", "SMS", "VoiceMail", "Pager", "Text", "All"]
DeleteMessageType = Literal["Fax", "SMS", "VoiceMail", "Pager", "Text", "All"]
DeviceFeatureEnum = Literal["BLA", "CommonPhone", "Intercom", "Paging", "HELD"]
Direction = Literal["Inbound", "Outbound"]
DisplayModesEnum = Literal["page", "popup", "touch", "mobile"]
DndStatusPersonal = Literal["TakeAllCalls", "DoNotAcceptAnyCalls", "Unknown"]
EmergencyAddressStatus = Literal["Valid", "Invalid", "Provisioning", "Deprovisioned"]
EmergencyAddressType = Literal["LocationWithElins", "LocationWithEndpoint"]
EmergencyLocationUsageStatus = Literal["Active", "Inactive"]
EmergencyLocationVisibility = Literal["Private", "Public"]
EndingParty = Literal["Caller", "Callee", "System"]
ExtensionStatusEnumForUpdate = Literal["Enabled", "Disabled", "Frozen", "NotActivated"]
ExtensionStatusEnumFull = Literal["Enabled", "Disabled", "Frozen", "NotActivated", "Unassigned"]
ExtensionStatusEnumGroup = Literal["Enabled", "Disabled", "NotActivated", "Unassigned"]
FaxErrorCodeEnum = Literal[
    "AllLinesInUse",
    "Undefined",
    "NoFaxSendPermission",
    "NoInternationalPermission",
    "NoFaxMachine",
    "NoAnswer",
    "LineBusy",
    "CallerHungUp",
    "NotEnoughCredits",
    "SentPartially",
    "InternationalCallingDisabled",
    "DestinationCountryDisabled",
    "UnknownCountryCode",
    "NotAccepted",
    "InvalidNumber",
    "CallDeclined",
    "TooManyCallsPerLine",
    "CallFailed",
    "RenderingFailed",
    "TooManyPages",
    "ReturnToDBQueue",
    "NoCallTime",
    "WrongNumber",
    "ProhibitedNumber",
    "InternalError",
    "FaxSendingProhibited",
    "ThePhoneIsBlacklisted",
    "UserNotFound",
    "ConvertError",
    "DBGeneralError",
    "SkypeBillingFailed",
    "AccountSuspended",
    "ProhibitedDestination",
    "InternationalDisabled",
]
FaxResolutionEnum = Literal["High", "Low"]
FederationType = Literal["Regular", "AdminOnly"]
FederationTypes = Literal["All", "Regular", "AdminOnly"]
ForwardingPhoneNumberTypeEnum = Literal[
    "Home", "Mobile", "Work", "PhoneLine", "Outage", "Other", "BusinessMobilePhone", "ExtensionApps"
]
GreetingTypeEnum = Literal[
    "Introductory",
    "Announcement",
    "AutomaticRecording",
    "BlockedCallersAll",
    "BlockedCallersSpecific",
    "BlockedNoCallerId",
    "BlockedPayPhones",
    "ConnectingMessage",
    "ConnectingAudio",
    "StartRecording",
    "StopRecording",
    "Voicemail",
    "Unavailable",
    "InterruptPrompt",
    "HoldMusic",
    "Company",
]
GroupingOptions = Literal[
    "Company",
    "CompanyNumbers",
    "Users",
    "Queues",
    "IVRs",
    "IVAs",
    "SharedLines",
    "UserGroups",
    "Sites",
    "Departments",
]
InsightsEnum = Literal[
    "All",
    "KeyPhrases",
    "AbstractiveSummaryLong",
    "AbstractiveSummaryShort",
    "ExtractiveSummary",
    "Topics",
    "TalkToListenRatio",
    "Pace",
    "QuestionsAsked",
]
Interval = Literal["Hour", "Day", "Week", "Month"]
IvrCallHandlingActionEnum = Literal["Operator", "Disconnect", "Bypass"]
IvrPromptRepeatCount = Literal[1, 2, 3]
LinePoolingEnum = Literal["Host", "Guest", "None"]
ListA2PBatchesStatus = Literal["Queued", "Processing", "Sent", "Completed"]
ListA2PSmsView = Literal["Simple", "Detailed"]
ListAnsweringRulesView = Literal["Detailed", "Simple"]
ListAutomaticLocationUpdatesUsersType = Literal["User", "Limited"]
ListCallRecordingCustomGreetingsType = Literal[
    "StartRecording", "StopRecording", "AutomaticRecording"
]
ListChatNotesStatus = Literal["Active", "Draft"]
ListChatTasksAssigneeStatus = Literal["Pending", "Completed"]
ListChatTasksAssignmentStatus = Literal["Unassigned", "Assigned"]
ListChatTasksStatus = Literal["Pending", "InProgress", "Completed"]
ListChatsType = Literal["Personal", "Direct", "Group", "Team", "Everyone"]
ListContactsSortBy = Literal["FirstName", "LastName", "Company"]
ListDataExportTasksStatus = Literal["Accepted", "InProgress", "Completed", "Failed", "Expired"]
ListDirectoryEntriesTypeGroup = Literal["User", "NonUser"]
ListEmergencyLocationsOrderBy = Literal[
    "+name",
    "+siteName",
    "+address",
    "+addressStatus",
    "+usageStatus",
    "-name",
    "-siteName",
    "-address",
    "-addressStatus",
    "-usageStatus",
]
ListExtensionDevicesLinePooling = Literal["Host", "Guest", "None"]
ListExtensionDevicesType = Literal["HardPhone", "SoftPhone", "OtherPhone", "WebRTC", "Room"]
ListExtensionEmergencyLocationsOrderBy = Literal[
    "+name",
    "+siteName",
    "+address",
    "+addressStatus",
    "+usageStatus",
    "+visibility",
    "-name",
    "-siteName",
    "-address",
    "-addressStatus",
    "-usageStatus",
    "-visibility",
]
ListLocationsOrderBy = Literal["Npa", "City"]
ListRecentChatsType = Literal["Everyone", "Group", "Personal", "Direct", "Team"]
ListStandardGreetingsType = Literal[
    "Introductory",
    "Announcement",
    "ConnectingMessage",
    "ConnectingAudio",
    "Voicemail",
    "Unavailable",
    "HoldMusic",
    "Company",
]
ListStandardGreetingsUsageType = Literal[
    "UserExtensionAnsweringRule",
    "ExtensionAnsweringRule",
    "DepartmentExtensionAnsweringRule",
    "CompanyAnsweringRule",
    "CompanyAfterHoursAnsweringRule",
    "VoicemailExtensionAnsweringRule",
    "AnnouncementExtensionAnsweringRule",
    "SharedLinesGroupAnsweringRule",
]
ListVideoMeetingsMaterials = Literal["Recordings", "Notes"]
ListVideoMeetingsType = Literal["All", "My", "Deleted", "Shared"]
MembersGroupingOptions = Literal["Department", "UserGroup", "Queue", "Site"]
MessageAttachmentTypeEnum = Literal[
    "AudioRecording",
    "AudioTranscription",
    "Text",
    "SourceDocument",
    "RenderedDocument",
    "MmsAttachment",
]
MessageAvailabilityEnum = Literal["Alive", "Deleted", "Purged"]
MessageDirectionEnum = Literal["Inbound", "Outbound"]
MessagePriorityEnum = Literal["Normal", "High"]
MessageReadStatusEnum = Literal["Read", "Unread"]
MessageStatusEnum = Literal[
    "Queued", "Sent", "Delivered", "DeliveryFailed", "SendingFailed", "Received"
]
MessageTypeEnum = Literal["Fax", "SMS", "VoiceMail", "Pager"]
MsTeamsUserStatus = Literal[
    "Connected",
    "Initial",
    "RemoteNotFound",
    "OutOfSync",
    "Connecting",
    "Disconnecting",
    "DisconnectFailed",
    "RemoteUserRemoved",
]
NotesProcessingStatus = Literal["Processing", "Processed", "Purged", "Failed"]
Origin = Literal["Internal", "External"]
PaymentTypeInfo = Literal[
    "External",
    "TollFree",
    "Local",
    "BusinessMobileNumberProvider",
    "ExternalNumberProvider",
    "ExternalNumberProviderTollFree",
    "Mobile",
]
PhoneLineTypeEnum = Literal["Unknown", "Standalone", "StandaloneFree", "BlaPrimary", "BlaSecondary"]
PhoneNumberActivationStatus = Literal["Active", "Inactive"]
PhoneNumberStatus = Literal["Normal", "Pending", "PortedIn", "Temporary", "Unknown"]
PhoneNumberTollType = Literal["Toll", "TollFree"]
PhoneNumberType = Literal["VoiceFax", "VoiceOnly", "FaxOnly"]
PhoneNumberUsageType = Literal[
    "MainCompanyNumber",
    "AdditionalCompanyNumber",
    "CompanyNumber",
    "DirectNumber",
    "CompanyFaxNumber",
    "FmcBusinessMobileNumber",
    "InventoryFmcBusinessMobileNumber",
    "ForwardedNumber",
    "ForwardedCompanyNumber",
    "ContactCenterNumber",
    "ConferencingNumber",
    "MeetingsNumber",
    "NumberPool",
    "BusinessMobileNumber",
    "ELIN",
    "PartnerBusinessMobileNumber",
    "NumberPoolPartnerBusinessMobileNumber",
    "NumberStorage",
    "IntegrationNumber",
    "InventoryMobileNumber",
]
PhoneNumberUsageTypeV2 = Literal[
    "MainCompanyNumber",
    "DirectNumber",
    "Inventory",
    "InventoryPartnerBusinessMobileNumber",
    "InventoryFmcBusinessMobileNumber",
    "PartnerBusinessMobileNumber",
    "AdditionalCompanyNumber",
    "CompanyNumber",
    "PhoneLine",
    "CompanyFaxNumber",
    "ForwardedNumber",
    "ForwardedCompanyNumber",
    "ContactCenterNumber",
    "ConferencingNumber",
    "MeetingsNumber",
    "NumberStorage",
    "BusinessMobileNumber",
    "FmcBusinessMobileNumber",
    "ELIN",
    "InventoryMobileNumber",
]
PicMessageTypeEnum = Literal["Fax", "SMS", "VoiceMail", "Pager"]
PlatformPaymentType = Literal[
    "External",
    "TollFree",
    "Local",
    "BusinessMobileNumberProvider",
    "ExternalNumberProvider",
    "ExternalNumberProviderTollFree",
    "Mobile",
]
ProfileImageScale = Literal["original", "90x90", "195x195", "584x584"]
QueueHoursOptions = Literal["BusinessHours", "AfterHours"]
QueueOpportunitiesAggregationType = Literal["Sum"]
QueueSlaOptions = Literal["InSla", "OutSla"]
RcvBridgeTypeEnum = Literal["Instant", "Scheduled", "PMI"]
RcwInviteeTypeEnum = Literal["User", "Room"]
RcwLivestreamStatusModel = Literal[
    "Initialized",
    "Authorized",
    "Configured",
    "PublishSetup",
    "Publishing",
    "Error",
    "Paused",
    "Break",
    "Deleted",
    "Completed",
]
RcwRoleEnum = Literal["Panelist", "CoHost", "Host", "Attendee"]
RcwSessionRuntimeStatusModel = Literal["Idle", "Practice", "GoingLive", "Live", "Break", "Debrief"]
RcwSessionStatusModel = Literal["Scheduled", "Active", "Finished"]
ReadA2PSmsOptOutsStatus = Literal["optout", "optin", "all"]
ReadForwardingTargetsExcludeOwnTargets = Literal["true", "false"]
RecordingDomain = Literal["pbx", "rcv", "rcx", "nice-incontact", "ms-teams"]
RecordingMediaType = Literal["Video", "Audio"]
RecordingStatusModel = Literal["Processing", "Available", "Failed", "Purged"]
RegistrationTier = Literal["LowVolume", "StandardVolume"]
RuleTypeInfo = Literal["BusinessHours", "AfterHours", "Custom"]
SearchDirectoryContactType = Literal[
    "User",
    "Department",
    "Announcement",
    "Voicemail",
    "SharedLinesGroup",
    "PagingOnly",
    "ParkLocation",
    "IvrMenu",
    "Limited",
    "ApplicationExtension",
    "Site",
    "Bot",
    "Room",
    "DelegatedLinesGroup",
    "GroupCallPickup",
    "External",
]
SearchDirectoryExtensionType = Literal[
    "User",
    "Department",
    "Announcement",
    "Voicemail",
    "DigitalUser",
    "VirtualUser",
    "FaxUser",
    "PagingOnly",
    "SharedLinesGroup",
    "IvrMenu",
    "ApplicationExtension",
    "ParkLocation",
    "Limited",
    "Bot",
    "Site",
    "Room",
    "ProxyAdmin",
    "DelegatedLinesGroup",
    "FlexibleUser",
    "GroupCallPickup",
    "RoomConnector",
    "TieLine",
    "External",
]
SearchGrantExtensionTypeEnum = Literal[
    "User",
    "FaxUser",
    "VirtualUser",
    "DigitalUser",
    "Department",
    "Announcement",
    "Voicemail",
    "SharedLinesGroup",
    "PagingOnly",
    "IvrMenu",
    "ApplicationExtension",
    "ParkLocation",
    "Limited",
    "Bot",
    "Room",
    "DelegatedLinesGroup",
]
SetupWizardStateEnum = Literal["NotStarted", "Incomplete", "Completed", "Unknown"]
SetupWizardStateForUpdateEnum = Literal["NotStarted", "Incomplete", "Completed"]
ShippingStatus = Literal["Initial", "Accepted", "Shipped", "Won't ship"]
SiteAccessStatus = Literal["Limited", "Unlimited"]
SmsCampaignTypeEnum = Literal["Conversational", "Informational", "Promotional"]
SmsConsentCoverageEnum = Literal["PhoneNumber", "Account", "CampaignType"]
SmsOptSourceEnum = Literal["Recipient", "Api", "Upstream", "Carrier"]
SmsOptStatusEnum = Literal["OptOut", "OptIn"]
SmsRecipientExtensionTypesEnum = Literal["User", "DigitalUser", "ApplicationExtension"]
SmsStatusEnum = Literal["Queued", "Delivered", "Sent", "SendingFailed", "DeliveryFailed"]
SyncAddressBookSyncType = Literal["FSync", "ISync"]
SyncEntriesScope = Literal[
    "Accessible", "Unassigned", "AssignedToMe", "AssignedToMeAndUnassigned", "Explicit"
]
SyncStatus = Literal[
    "Verified", "Updated", "Deleted", "ActivationProcess", "NotRequired", "Unsupported", "Failed"
]
SyncTypeEnum = Literal["FSync", "ISync"]
TcrBrandStatus = Literal[
    "Created",
    "Submitted",
    "SubmitFailed",
    "Verified",
    "Unverified",
    "UpdateRequested",
    "DeleteRequested",
    "Suspended",
    "Expired",
    "Draft",
    "PreventFailed",
]
TcrCampaignStatus = Literal[
    "Created",
    "Submitted",
    "Confirmed",
    "SubmitFailed",
    "UpdateRequested",
    "DeleteRequested",
    "CampaignSuspended",
    "CampaignExpired",
    "Draft",
    "PreventFailed",
    "Unconfirmed",
]
TcrConsentCoverageType = Literal[
    "PhoneNumber", "Account", "Conversational", "Informational", "Promotional"
]
TcrOrganizationType = Literal[
    "SoleProprietor", "PrivateProfit", "PublicProfit", "NonProfit", "Government"
]
TcrUseCase = Literal[
    "AccountNotification",
    "ConversationsInternal",
    "ConversationsExternal",
    "CustomerCare",
    "DeliveryNotification",
    "FraudAlert",
    "HigherEducation",
    "K12Education",
    "MachineToMachine",
    "Marketing",
    "Mixed",
    "PollingVoting",
    "PublicServiceAnnouncement",
    "SecurityAlert",
    "Unknown",
]
TemplateType = Literal[
    "CallHandling",
    "CallQueueCallHandling",
    "CallQueueSettings",
    "KeyTemplates",
    "LimitedExtensions",
    "SiteCallHandling",
    "UserSettings",
]
ThreadAvailabilityEnum = Literal["Alive", "Deleted"]
ThreadStatusEnum = Literal["Open", "Resolved"]
ThreadStatusReasonEnum = Literal[
    "Manual", "ThreadExpired", "OwnerDeleted", "OwnerPhoneNumberDeleted"
]
TimeFormatEnum = Literal["12h", "24h"]
UsageStatus = Literal["Active", "Inactive"]
UsageTypes = Literal[
    "MainCompanyNumber",
    "AdditionalCompanyNumber",
    "DirectNumber",
    "CompanyNumber",
    "CompanyFaxNumber",
    "ForwardedNumber",
    "ForwardedCompanyNumber",
    "ContactCenterNumber",
    "ConferencingNumber",
    "MeetingsNumber",
    "NumberPool",
    "ELIN",
    "BusinessMobileNumber",
    "ExternalMobileNumber",
    "IntegrationNumber",
    "PartnerBusinessMobileNumber",
    "NumberPoolPartnerBusinessMobileNumber",
    "NumberStorage",
    "FmcBusinessMobileNumber",
    "InventoryFmcBusinessMobileNumber",
    "InventoryMobileNumber",
]
ValueType = Literal["Percent", "Seconds", "Instances"]
VisibilityType = Literal["Company", "Personal"]
WcsSessionStatusModel = Literal["Scheduled", "Active", "Finished"]
