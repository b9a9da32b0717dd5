# Written by `make generate` from spec/. Do not edit.
from ringkit_api.dicts.adaptive_cards import (
    ActionAdaptiveCardInfoDict as ActionAdaptiveCardInfoDict,
)
from ringkit_api.dicts.adaptive_cards import ActionCardBodyDict as ActionCardBodyDict
from ringkit_api.dicts.adaptive_cards import AdaptiveCardActionDict as AdaptiveCardActionDict
from ringkit_api.dicts.adaptive_cards import (
    AdaptiveCardColumnInfoDict as AdaptiveCardColumnInfoDict,
)
from ringkit_api.dicts.adaptive_cards import (
    AdaptiveCardColumnItemInfoDict as AdaptiveCardColumnItemInfoDict,
)
from ringkit_api.dicts.adaptive_cards import (
    AdaptiveCardInfoRequestDict as AdaptiveCardInfoRequestDict,
)
from ringkit_api.dicts.adaptive_cards import (
    AdaptiveCardInfoRequestItemDict as AdaptiveCardInfoRequestItemDict,
)
from ringkit_api.dicts.adaptive_cards import AdaptiveCardRequestDict as AdaptiveCardRequestDict
from ringkit_api.dicts.adaptive_cards import (
    AdaptiveCardSelectActionDict as AdaptiveCardSelectActionDict,
)
from ringkit_api.dicts.adaptive_cards import BackgroundImageDict as BackgroundImageDict
from ringkit_api.dicts.audio import AsrInputDict as AsrInputDict
from ringkit_api.dicts.audio import DiarizeInputDict as DiarizeInputDict
from ringkit_api.dicts.audio import SpeechContextPhrasesInputDict as SpeechContextPhrasesInputDict
from ringkit_api.dicts.audit_trail import (
    AccountHistorySearchPublicRequestDict as AccountHistorySearchPublicRequestDict,
)
from ringkit_api.dicts.automatic_location_updates import (
    AssignMultipleDevicesAutomaticLocationUpdatesDict as AssignMultipleDevicesAutomaticLocationUpdatesDict,
)
from ringkit_api.dicts.automatic_location_updates import (
    AutomaticLocationUpdatesSiteInfoDict as AutomaticLocationUpdatesSiteInfoDict,
)
from ringkit_api.dicts.automatic_location_updates import (
    CreateMultipleSwitchesRequestDict as CreateMultipleSwitchesRequestDict,
)
from ringkit_api.dicts.automatic_location_updates import (
    CreateMultipleWirelessPointsRequestDict as CreateMultipleWirelessPointsRequestDict,
)
from ringkit_api.dicts.automatic_location_updates import (
    CreateNetworkRequestDict as CreateNetworkRequestDict,
)
from ringkit_api.dicts.automatic_location_updates import (
    CreateUserEmergencyLocationRequestDict as CreateUserEmergencyLocationRequestDict,
)
from ringkit_api.dicts.automatic_location_updates import (
    CreateWirelessPointDict as CreateWirelessPointDict,
)
from ringkit_api.dicts.automatic_location_updates import (
    EmergencyAddressAutoUpdateSiteInfoDict as EmergencyAddressAutoUpdateSiteInfoDict,
)
from ringkit_api.dicts.automatic_location_updates import (
    EmergencyAddressAutoUpdateUsersBulkAssignResourceDict as EmergencyAddressAutoUpdateUsersBulkAssignResourceDict,
)
from ringkit_api.dicts.automatic_location_updates import (
    EmergencyAddressInfoDict as EmergencyAddressInfoDict,
)
from ringkit_api.dicts.automatic_location_updates import (
    EmergencyAddressResourceRequestDict as EmergencyAddressResourceRequestDict,
)
from ringkit_api.dicts.automatic_location_updates import (
    EmergencyLocationInfoDict as EmergencyLocationInfoDict,
)
from ringkit_api.dicts.automatic_location_updates import (
    EmergencyLocationRequestResourceDict as EmergencyLocationRequestResourceDict,
)
from ringkit_api.dicts.automatic_location_updates import (
    LocationUpdatesEmergencyAddressInfoRequestDict as LocationUpdatesEmergencyAddressInfoRequestDict,
)
from ringkit_api.dicts.automatic_location_updates import (
    PrivateIpRangeInfoRequestDict as PrivateIpRangeInfoRequestDict,
)
from ringkit_api.dicts.automatic_location_updates import (
    PublicIpRangeInfoDict as PublicIpRangeInfoDict,
)
from ringkit_api.dicts.automatic_location_updates import SiteBasicInfoDict as SiteBasicInfoDict
from ringkit_api.dicts.automatic_location_updates import SwitchInfoDict as SwitchInfoDict
from ringkit_api.dicts.automatic_location_updates import SwitchSiteInfoDict as SwitchSiteInfoDict
from ringkit_api.dicts.automatic_location_updates import (
    UpdateMultipleSwitchesRequestDict as UpdateMultipleSwitchesRequestDict,
)
from ringkit_api.dicts.automatic_location_updates import (
    UpdateMultipleWirelessPointsRequestDict as UpdateMultipleWirelessPointsRequestDict,
)
from ringkit_api.dicts.automatic_location_updates import (
    UpdateNetworkRequestDict as UpdateNetworkRequestDict,
)
from ringkit_api.dicts.automatic_location_updates import (
    UpdateWirelessPointDict as UpdateWirelessPointDict,
)
from ringkit_api.dicts.automatic_location_updates import (
    ValidateMultipleSwitchesRequestDict as ValidateMultipleSwitchesRequestDict,
)
from ringkit_api.dicts.automatic_location_updates import (
    ValidateMultipleWirelessPointsRequestDict as ValidateMultipleWirelessPointsRequestDict,
)
from ringkit_api.dicts.automatic_location_updates import (
    WirelessPointInfoDict as WirelessPointInfoDict,
)
from ringkit_api.dicts.bridge_management import AutoSharedDict as AutoSharedDict
from ringkit_api.dicts.bridge_management import (
    BridgeJoinPreferencesDict as BridgeJoinPreferencesDict,
)
from ringkit_api.dicts.bridge_management import (
    BridgeJoinPstnPreferencesDict as BridgeJoinPstnPreferencesDict,
)
from ringkit_api.dicts.bridge_management import BridgePinsDict as BridgePinsDict
from ringkit_api.dicts.bridge_management import (
    BridgePinsWithoutPstnDict as BridgePinsWithoutPstnDict,
)
from ringkit_api.dicts.bridge_management import BridgePreferencesDict as BridgePreferencesDict
from ringkit_api.dicts.bridge_management import BridgePstnPinsDict as BridgePstnPinsDict
from ringkit_api.dicts.bridge_management import (
    BridgeRequestSecurityDict as BridgeRequestSecurityDict,
)
from ringkit_api.dicts.bridge_management import CreateBridgeRequestDict as CreateBridgeRequestDict
from ringkit_api.dicts.bridge_management import EveryoneCanControlDict as EveryoneCanControlDict
from ringkit_api.dicts.bridge_management import (
    RecordingsPreferencesDict as RecordingsPreferencesDict,
)
from ringkit_api.dicts.bridge_management import UpdateBridgeRequestDict as UpdateBridgeRequestDict
from ringkit_api.dicts.business_analytics import (
    AdvancedTimeSettingsDict as AdvancedTimeSettingsDict,
)
from ringkit_api.dicts.business_analytics import AggregationRequestDict as AggregationRequestDict
from ringkit_api.dicts.business_analytics import (
    AggregationResponseOptionsCountersAllCallsDict as AggregationResponseOptionsCountersAllCallsDict,
)
from ringkit_api.dicts.business_analytics import (
    AggregationResponseOptionsCountersCallsByActionsDict as AggregationResponseOptionsCountersCallsByActionsDict,
)
from ringkit_api.dicts.business_analytics import (
    AggregationResponseOptionsCountersCallsByCompanyHoursDict as AggregationResponseOptionsCountersCallsByCompanyHoursDict,
)
from ringkit_api.dicts.business_analytics import (
    AggregationResponseOptionsCountersCallsByDirectionDict as AggregationResponseOptionsCountersCallsByDirectionDict,
)
from ringkit_api.dicts.business_analytics import (
    AggregationResponseOptionsCountersCallsByEndingPartyDict as AggregationResponseOptionsCountersCallsByEndingPartyDict,
)
from ringkit_api.dicts.business_analytics import (
    AggregationResponseOptionsCountersCallsByOriginDict as AggregationResponseOptionsCountersCallsByOriginDict,
)
from ringkit_api.dicts.business_analytics import (
    AggregationResponseOptionsCountersCallsByQueueHoursDict as AggregationResponseOptionsCountersCallsByQueueHoursDict,
)
from ringkit_api.dicts.business_analytics import (
    AggregationResponseOptionsCountersCallsByQueueSlaDict as AggregationResponseOptionsCountersCallsByQueueSlaDict,
)
from ringkit_api.dicts.business_analytics import (
    AggregationResponseOptionsCountersCallsByResponseDict as AggregationResponseOptionsCountersCallsByResponseDict,
)
from ringkit_api.dicts.business_analytics import (
    AggregationResponseOptionsCountersCallsByResultDict as AggregationResponseOptionsCountersCallsByResultDict,
)
from ringkit_api.dicts.business_analytics import (
    AggregationResponseOptionsCountersCallsByTypeDict as AggregationResponseOptionsCountersCallsByTypeDict,
)
from ringkit_api.dicts.business_analytics import (
    AggregationResponseOptionsCountersCallsSegmentsDict as AggregationResponseOptionsCountersCallsSegmentsDict,
)
from ringkit_api.dicts.business_analytics import (
    AggregationResponseOptionsCountersDict as AggregationResponseOptionsCountersDict,
)
from ringkit_api.dicts.business_analytics import (
    AggregationResponseOptionsCountersQueueOpportunitiesDict as AggregationResponseOptionsCountersQueueOpportunitiesDict,
)
from ringkit_api.dicts.business_analytics import (
    AggregationResponseOptionsDict as AggregationResponseOptionsDict,
)
from ringkit_api.dicts.business_analytics import (
    AggregationResponseOptionsTimersAllCallsDurationDict as AggregationResponseOptionsTimersAllCallsDurationDict,
)
from ringkit_api.dicts.business_analytics import (
    AggregationResponseOptionsTimersCallsDurationByCompanyHoursDict as AggregationResponseOptionsTimersCallsDurationByCompanyHoursDict,
)
from ringkit_api.dicts.business_analytics import (
    AggregationResponseOptionsTimersCallsDurationByDirectionDict as AggregationResponseOptionsTimersCallsDurationByDirectionDict,
)
from ringkit_api.dicts.business_analytics import (
    AggregationResponseOptionsTimersCallsDurationByEndingPartyDict as AggregationResponseOptionsTimersCallsDurationByEndingPartyDict,
)
from ringkit_api.dicts.business_analytics import (
    AggregationResponseOptionsTimersCallsDurationByOriginDict as AggregationResponseOptionsTimersCallsDurationByOriginDict,
)
from ringkit_api.dicts.business_analytics import (
    AggregationResponseOptionsTimersCallsDurationByQueueHoursDict as AggregationResponseOptionsTimersCallsDurationByQueueHoursDict,
)
from ringkit_api.dicts.business_analytics import (
    AggregationResponseOptionsTimersCallsDurationByQueueSlaDict as AggregationResponseOptionsTimersCallsDurationByQueueSlaDict,
)
from ringkit_api.dicts.business_analytics import (
    AggregationResponseOptionsTimersCallsDurationByResponseDict as AggregationResponseOptionsTimersCallsDurationByResponseDict,
)
from ringkit_api.dicts.business_analytics import (
    AggregationResponseOptionsTimersCallsDurationByResultDict as AggregationResponseOptionsTimersCallsDurationByResultDict,
)
from ringkit_api.dicts.business_analytics import (
    AggregationResponseOptionsTimersCallsDurationByTypeDict as AggregationResponseOptionsTimersCallsDurationByTypeDict,
)
from ringkit_api.dicts.business_analytics import (
    AggregationResponseOptionsTimersCallsSegmentsDurationDict as AggregationResponseOptionsTimersCallsSegmentsDurationDict,
)
from ringkit_api.dicts.business_analytics import (
    AggregationResponseOptionsTimersDict as AggregationResponseOptionsTimersDict,
)
from ringkit_api.dicts.business_analytics import CallDurationFilterDict as CallDurationFilterDict
from ringkit_api.dicts.business_analytics import CallFiltersDict as CallFiltersDict
from ringkit_api.dicts.business_analytics import CallSegmentFilterDict as CallSegmentFilterDict
from ringkit_api.dicts.business_analytics import (
    CallSegmentLengthFilterDict as CallSegmentLengthFilterDict,
)
from ringkit_api.dicts.business_analytics import DirectGroupingDict as DirectGroupingDict
from ringkit_api.dicts.business_analytics import ExtensionFiltersDict as ExtensionFiltersDict
from ringkit_api.dicts.business_analytics import GroupingByMembersDict as GroupingByMembersDict
from ringkit_api.dicts.business_analytics import GroupingDict as GroupingDict
from ringkit_api.dicts.business_analytics import HoursIntervalDict as HoursIntervalDict
from ringkit_api.dicts.business_analytics import TimelineRequestDict as TimelineRequestDict
from ringkit_api.dicts.business_analytics import (
    TimelineResponseOptionsCountersDict as TimelineResponseOptionsCountersDict,
)
from ringkit_api.dicts.business_analytics import (
    TimelineResponseOptionsDict as TimelineResponseOptionsDict,
)
from ringkit_api.dicts.business_analytics import (
    TimelineResponseOptionsTimersDict as TimelineResponseOptionsTimersDict,
)
from ringkit_api.dicts.business_analytics import TimeRangeDict as TimeRangeDict
from ringkit_api.dicts.business_analytics import TimeSettingsDict as TimeSettingsDict
from ringkit_api.dicts.business_analytics import TimeSpentFilterDict as TimeSpentFilterDict
from ringkit_api.dicts.business_hours import (
    CompanyBusinessHoursScheduleInfoDict as CompanyBusinessHoursScheduleInfoDict,
)
from ringkit_api.dicts.business_hours import (
    CompanyBusinessHoursUpdateRequestDict as CompanyBusinessHoursUpdateRequestDict,
)
from ringkit_api.dicts.business_hours import TimeIntervalDict as TimeIntervalDict
from ringkit_api.dicts.business_hours import (
    UserBusinessHoursScheduleInfoDict as UserBusinessHoursScheduleInfoDict,
)
from ringkit_api.dicts.business_hours import (
    UserBusinessHoursUpdateRequestDict as UserBusinessHoursUpdateRequestDict,
)
from ringkit_api.dicts.business_hours import WeeklyScheduleInfoDict as WeeklyScheduleInfoDict
from ringkit_api.dicts.calendar_events import CreateEventRequestDict as CreateEventRequestDict
from ringkit_api.dicts.calendar_events import EventRecurrenceInfoDict as EventRecurrenceInfoDict
from ringkit_api.dicts.call_blocking import (
    AddBlockedAllowedPhoneNumberDict as AddBlockedAllowedPhoneNumberDict,
)
from ringkit_api.dicts.call_blocking import (
    BlockedCallerGreetingInfoDict as BlockedCallerGreetingInfoDict,
)
from ringkit_api.dicts.call_blocking import (
    CallerBlockingSettingsUpdateDict as CallerBlockingSettingsUpdateDict,
)
from ringkit_api.dicts.call_blocking import PresetInfoDict as PresetInfoDict
from ringkit_api.dicts.call_control import AddPartyRequestDict as AddPartyRequestDict
from ringkit_api.dicts.call_control import AnswerTargetDict as AnswerTargetDict
from ringkit_api.dicts.call_control import BridgeTargetRequestDict as BridgeTargetRequestDict
from ringkit_api.dicts.call_control import CallOutFromDict as CallOutFromDict
from ringkit_api.dicts.call_control import CallOutToDict as CallOutToDict
from ringkit_api.dicts.call_control import CallPartyFlipDict as CallPartyFlipDict
from ringkit_api.dicts.call_control import CallPartyReplyDict as CallPartyReplyDict
from ringkit_api.dicts.call_control import CallRecordingUpdateDict as CallRecordingUpdateDict
from ringkit_api.dicts.call_control import DeletePartyRequestDict as DeletePartyRequestDict
from ringkit_api.dicts.call_control import ForwardTargetDict as ForwardTargetDict
from ringkit_api.dicts.call_control import HoldCallPartyRequestDict as HoldCallPartyRequestDict
from ringkit_api.dicts.call_control import IgnoreRequestBodyDict as IgnoreRequestBodyDict
from ringkit_api.dicts.call_control import MakeCallOutRequestDict as MakeCallOutRequestDict
from ringkit_api.dicts.call_control import PartySuperviseRequestDict as PartySuperviseRequestDict
from ringkit_api.dicts.call_control import PartyUpdateInfoDict as PartyUpdateInfoDict
from ringkit_api.dicts.call_control import PartyUpdateRequestDict as PartyUpdateRequestDict
from ringkit_api.dicts.call_control import PickupTargetDict as PickupTargetDict
from ringkit_api.dicts.call_control import ReplyWithPatternDict as ReplyWithPatternDict
from ringkit_api.dicts.call_control import (
    SuperviseCallSessionRequestDict as SuperviseCallSessionRequestDict,
)
from ringkit_api.dicts.call_control import TransferTargetDict as TransferTargetDict
from ringkit_api.dicts.call_flip import (
    CallFlipNumberListResourceDict as CallFlipNumberListResourceDict,
)
from ringkit_api.dicts.call_flip import CallFlipNumberResourceDict as CallFlipNumberResourceDict
from ringkit_api.dicts.call_forwarding import (
    CreateForwardingNumberDeviceInfoDict as CreateForwardingNumberDeviceInfoDict,
)
from ringkit_api.dicts.call_forwarding import (
    CreateForwardingNumberRequestDict as CreateForwardingNumberRequestDict,
)
from ringkit_api.dicts.call_forwarding import (
    DeleteForwardingNumbersRequestDict as DeleteForwardingNumbersRequestDict,
)
from ringkit_api.dicts.call_forwarding import ForwardingNumberIdDict as ForwardingNumberIdDict
from ringkit_api.dicts.call_forwarding import (
    UpdateForwardingNumberRequestDict as UpdateForwardingNumberRequestDict,
)
from ringkit_api.dicts.call_handling_rules import CalledNumberInfoDict as CalledNumberInfoDict
from ringkit_api.dicts.call_handling_rules import CallersInfoRequestDict as CallersInfoRequestDict
from ringkit_api.dicts.call_handling_rules import (
    CompanyAnsweringRuleCalledNumberInfoDict as CompanyAnsweringRuleCalledNumberInfoDict,
)
from ringkit_api.dicts.call_handling_rules import (
    CompanyAnsweringRuleCallersInfoRequestDict as CompanyAnsweringRuleCallersInfoRequestDict,
)
from ringkit_api.dicts.call_handling_rules import (
    CompanyAnsweringRuleExtensionInfoDict as CompanyAnsweringRuleExtensionInfoDict,
)
from ringkit_api.dicts.call_handling_rules import (
    CompanyAnsweringRuleExtensionInfoRequestDict as CompanyAnsweringRuleExtensionInfoRequestDict,
)
from ringkit_api.dicts.call_handling_rules import (
    CompanyAnsweringRuleRequestDict as CompanyAnsweringRuleRequestDict,
)
from ringkit_api.dicts.call_handling_rules import (
    CompanyAnsweringRuleScheduleInfoRequestDict as CompanyAnsweringRuleScheduleInfoRequestDict,
)
from ringkit_api.dicts.call_handling_rules import (
    CompanyAnsweringRuleTimeIntervalRequestDict as CompanyAnsweringRuleTimeIntervalRequestDict,
)
from ringkit_api.dicts.call_handling_rules import (
    CompanyAnsweringRuleUpdateDict as CompanyAnsweringRuleUpdateDict,
)
from ringkit_api.dicts.call_handling_rules import (
    CompanyAnsweringRuleWeeklyScheduleInfoRequestDict as CompanyAnsweringRuleWeeklyScheduleInfoRequestDict,
)
from ringkit_api.dicts.call_handling_rules import (
    CreateAnsweringRuleForwardingNumberInfoDict as CreateAnsweringRuleForwardingNumberInfoDict,
)
from ringkit_api.dicts.call_handling_rules import (
    CreateAnsweringRuleRequestDict as CreateAnsweringRuleRequestDict,
)
from ringkit_api.dicts.call_handling_rules import (
    CustomGreetingInfoRequestDict as CustomGreetingInfoRequestDict,
)
from ringkit_api.dicts.call_handling_rules import FixedOrderAgentsDict as FixedOrderAgentsDict
from ringkit_api.dicts.call_handling_rules import (
    FixedOrderAgentsExtensionInfoDict as FixedOrderAgentsExtensionInfoDict,
)
from ringkit_api.dicts.call_handling_rules import (
    ForwardAllCompanyCallsRequestDict as ForwardAllCompanyCallsRequestDict,
)
from ringkit_api.dicts.call_handling_rules import (
    ForwardingInfoCreateRuleRequestDict as ForwardingInfoCreateRuleRequestDict,
)
from ringkit_api.dicts.call_handling_rules import ForwardingInfoDict as ForwardingInfoDict
from ringkit_api.dicts.call_handling_rules import (
    ForwardingNumberInfoRulesCreateRuleRequestDict as ForwardingNumberInfoRulesCreateRuleRequestDict,
)
from ringkit_api.dicts.call_handling_rules import (
    ForwardingRuleCreateRequestDict as ForwardingRuleCreateRequestDict,
)
from ringkit_api.dicts.call_handling_rules import ForwardingRuleInfoDict as ForwardingRuleInfoDict
from ringkit_api.dicts.call_handling_rules import GreetingInfoDict as GreetingInfoDict
from ringkit_api.dicts.call_handling_rules import (
    MissedCallExtensionInfoDict as MissedCallExtensionInfoDict,
)
from ringkit_api.dicts.call_handling_rules import (
    MissedCallExtensionInfoExternalNumberDict as MissedCallExtensionInfoExternalNumberDict,
)
from ringkit_api.dicts.call_handling_rules import MissedCallInfoDict as MissedCallInfoDict
from ringkit_api.dicts.call_handling_rules import QueueInfoCallBackDict as QueueInfoCallBackDict
from ringkit_api.dicts.call_handling_rules import QueueInfoDict as QueueInfoDict
from ringkit_api.dicts.call_handling_rules import (
    QueueInfoPositionInQueueDict as QueueInfoPositionInQueueDict,
)
from ringkit_api.dicts.call_handling_rules import RangesInfoDict as RangesInfoDict
from ringkit_api.dicts.call_handling_rules import RecipientInfoDict as RecipientInfoDict
from ringkit_api.dicts.call_handling_rules import ScheduleInfoDict as ScheduleInfoDict
from ringkit_api.dicts.call_handling_rules import (
    TransferExtensionInfoDict as TransferExtensionInfoDict,
)
from ringkit_api.dicts.call_handling_rules import TransferInfoDict as TransferInfoDict
from ringkit_api.dicts.call_handling_rules import (
    TransferredExtensionDict as TransferredExtensionDict,
)
from ringkit_api.dicts.call_handling_rules import (
    TransferredExtensionInfoDict as TransferredExtensionInfoDict,
)
from ringkit_api.dicts.call_handling_rules import (
    UnconditionalForwardingInfoDict as UnconditionalForwardingInfoDict,
)
from ringkit_api.dicts.call_handling_rules import (
    UpdateAnsweringRuleRequestDict as UpdateAnsweringRuleRequestDict,
)
from ringkit_api.dicts.call_handling_rules import VoicemailInfoDict as VoicemailInfoDict
from ringkit_api.dicts.call_monitoring_groups import (
    CallMonitoringBulkAssignDict as CallMonitoringBulkAssignDict,
)
from ringkit_api.dicts.call_monitoring_groups import (
    CallMonitoringExtensionInfoDict as CallMonitoringExtensionInfoDict,
)
from ringkit_api.dicts.call_monitoring_groups import (
    CreateCallMonitoringGroupRequestDict as CreateCallMonitoringGroupRequestDict,
)
from ringkit_api.dicts.call_monitoring_groups import (
    CreateCallMonitoringGroupRequestSiteDict as CreateCallMonitoringGroupRequestSiteDict,
)
from ringkit_api.dicts.call_queues import BulkAssignItemDict as BulkAssignItemDict
from ringkit_api.dicts.call_queues import (
    CallQueueBulkAssignResourceDict as CallQueueBulkAssignResourceDict,
)
from ringkit_api.dicts.call_queues import (
    CallQueueDetailsForUpdateDict as CallQueueDetailsForUpdateDict,
)
from ringkit_api.dicts.call_queues import CallQueueIdResourceDict as CallQueueIdResourceDict
from ringkit_api.dicts.call_queues import (
    CallQueueOverflowSettingsRequestResourceDict as CallQueueOverflowSettingsRequestResourceDict,
)
from ringkit_api.dicts.call_queues import (
    CallQueueServiceLevelSettingsDict as CallQueueServiceLevelSettingsDict,
)
from ringkit_api.dicts.call_queues import (
    DepartmentBulkAssignResourceDict as DepartmentBulkAssignResourceDict,
)
from ringkit_api.dicts.call_queues import QueueShortInfoResourceDict as QueueShortInfoResourceDict
from ringkit_api.dicts.call_queues import SiteReferenceDict as SiteReferenceDict
from ringkit_api.dicts.call_queues import UserCallQueuesDict as UserCallQueuesDict
from ringkit_api.dicts.call_recording_settings import (
    AutomaticRecordingResourceDict as AutomaticRecordingResourceDict,
)
from ringkit_api.dicts.call_recording_settings import (
    BulkAccountCallRecordingsResourceDict as BulkAccountCallRecordingsResourceDict,
)
from ringkit_api.dicts.call_recording_settings import (
    CallRecordingExtensionResourceDict as CallRecordingExtensionResourceDict,
)
from ringkit_api.dicts.call_recording_settings import (
    CallRecordingGreetingResourceDict as CallRecordingGreetingResourceDict,
)
from ringkit_api.dicts.call_recording_settings import (
    CallRecordingSettingsResourceDict as CallRecordingSettingsResourceDict,
)
from ringkit_api.dicts.call_recording_settings import OnDemandResourceDict as OnDemandResourceDict
from ringkit_api.dicts.call_recordings import CallRecordingIdsDict as CallRecordingIdsDict
from ringkit_api.dicts.company import BusinessAddressInfoDict as BusinessAddressInfoDict
from ringkit_api.dicts.company import (
    ModifyAccountBusinessAddressRequestDict as ModifyAccountBusinessAddressRequestDict,
)
from ringkit_api.dicts.company import SendWelcomeEmailRequestDict as SendWelcomeEmailRequestDict
from ringkit_api.dicts.compliance_exports import (
    CreateDataExportTaskRequestDict as CreateDataExportTaskRequestDict,
)
from ringkit_api.dicts.compliance_exports import (
    DataExportTaskContactInfoDict as DataExportTaskContactInfoDict,
)
from ringkit_api.dicts.conversations import (
    ConversationMemberRequestDict as ConversationMemberRequestDict,
)
from ringkit_api.dicts.conversations import (
    CreateConversationRequestDict as CreateConversationRequestDict,
)
from ringkit_api.dicts.custom_fields import (
    CustomFieldCreateRequestDict as CustomFieldCreateRequestDict,
)
from ringkit_api.dicts.custom_fields import (
    CustomFieldUpdateRequestDict as CustomFieldUpdateRequestDict,
)
from ringkit_api.dicts.device_sip_registration import (
    CreateSipRegistrationRequestDict as CreateSipRegistrationRequestDict,
)
from ringkit_api.dicts.device_sip_registration import DeviceInfoRequestDict as DeviceInfoRequestDict
from ringkit_api.dicts.device_sip_registration import SIPInfoRequestDict as SIPInfoRequestDict
from ringkit_api.dicts.devices import AccountDeviceUpdateDict as AccountDeviceUpdateDict
from ringkit_api.dicts.devices import (
    AddDeviceToInventoryRequestDict as AddDeviceToInventoryRequestDict,
)
from ringkit_api.dicts.devices import (
    AddDeviceToInventoryRequestSiteDict as AddDeviceToInventoryRequestSiteDict,
)
from ringkit_api.dicts.devices import BulkAddDevicesItemDict as BulkAddDevicesItemDict
from ringkit_api.dicts.devices import (
    BulkAddDevicesItemEmergencyDict as BulkAddDevicesItemEmergencyDict,
)
from ringkit_api.dicts.devices import (
    BulkAddDevicesItemEmergencyLocationDict as BulkAddDevicesItemEmergencyLocationDict,
)
from ringkit_api.dicts.devices import (
    BulkAddDevicesItemPhoneInfoDict as BulkAddDevicesItemPhoneInfoDict,
)
from ringkit_api.dicts.devices import BulkAddDevicesRequestDict as BulkAddDevicesRequestDict
from ringkit_api.dicts.devices import (
    BulkOperationExtensionReferenceDict as BulkOperationExtensionReferenceDict,
)
from ringkit_api.dicts.devices import (
    DeleteDeviceFromInventoryRequestDict as DeleteDeviceFromInventoryRequestDict,
)
from ringkit_api.dicts.devices import (
    DeleteDeviceFromInventoryRequestRecordsItemDict as DeleteDeviceFromInventoryRequestRecordsItemDict,
)
from ringkit_api.dicts.devices import DeviceEmergencyInfoDict as DeviceEmergencyInfoDict
from ringkit_api.dicts.devices import (
    DeviceEmergencyLocationInfoDict as DeviceEmergencyLocationInfoDict,
)
from ringkit_api.dicts.devices import DeviceUpdateExtensionInfoDict as DeviceUpdateExtensionInfoDict
from ringkit_api.dicts.devices import (
    DeviceUpdatePhoneLinesInfoDict as DeviceUpdatePhoneLinesInfoDict,
)
from ringkit_api.dicts.devices import (
    EmergencyLocationAddressResourceDict as EmergencyLocationAddressResourceDict,
)
from ringkit_api.dicts.devices import (
    EmergencyServiceAddressResourceRequestDict as EmergencyServiceAddressResourceRequestDict,
)
from ringkit_api.dicts.devices import (
    PhoneNumberDefinitionDirectNumberTypeDict as PhoneNumberDefinitionDirectNumberTypeDict,
)
from ringkit_api.dicts.devices import (
    PhoneNumberDefinitionDirectNumberWithReservationIdDict as PhoneNumberDefinitionDirectNumberWithReservationIdDict,
)
from ringkit_api.dicts.devices import (
    PhoneNumberDefinitionNumberIdDict as PhoneNumberDefinitionNumberIdDict,
)
from ringkit_api.dicts.devices import (
    PhoneNumberDefinitionPreferredAreaCodeDict as PhoneNumberDefinitionPreferredAreaCodeDict,
)
from ringkit_api.dicts.devices import (
    PhoneNumberDefinitionTollTypeDict as PhoneNumberDefinitionTollTypeDict,
)
from ringkit_api.dicts.devices import PostalAddressDict as PostalAddressDict
from ringkit_api.dicts.devices import RemoveLineRequestDict as RemoveLineRequestDict
from ringkit_api.dicts.devices import SwapDeviceRequestDict as SwapDeviceRequestDict
from ringkit_api.dicts.devices import UpdateDevicePhoneInfoDict as UpdateDevicePhoneInfoDict
from ringkit_api.dicts.extensions import (
    BatchProvisionUsersRequestDict as BatchProvisionUsersRequestDict,
)
from ringkit_api.dicts.extensions import (
    BatchProvisionUsersRequestItemContactDict as BatchProvisionUsersRequestItemContactDict,
)
from ringkit_api.dicts.extensions import (
    BatchProvisionUsersRequestItemCostCenterDict as BatchProvisionUsersRequestItemCostCenterDict,
)
from ringkit_api.dicts.extensions import (
    BatchProvisionUsersRequestItemDevicesItemDict as BatchProvisionUsersRequestItemDevicesItemDict,
)
from ringkit_api.dicts.extensions import (
    BatchProvisionUsersRequestItemDict as BatchProvisionUsersRequestItemDict,
)
from ringkit_api.dicts.extensions import (
    BatchProvisionUsersRequestItemRolesItemDict as BatchProvisionUsersRequestItemRolesItemDict,
)
from ringkit_api.dicts.extensions import (
    BulkAssignSmsRecipientsRequestDict as BulkAssignSmsRecipientsRequestDict,
)
from ringkit_api.dicts.extensions import BulkDeleteUsersRequestDict as BulkDeleteUsersRequestDict
from ringkit_api.dicts.extensions import CallQueueInfoRequestDict as CallQueueInfoRequestDict
from ringkit_api.dicts.extensions import (
    ContactBusinessAddressInfoDict as ContactBusinessAddressInfoDict,
)
from ringkit_api.dicts.extensions import (
    ContactInfoCreationRequestDict as ContactInfoCreationRequestDict,
)
from ringkit_api.dicts.extensions import (
    ContactInfoUpdateRequestDict as ContactInfoUpdateRequestDict,
)
from ringkit_api.dicts.extensions import CostCenterInfoDict as CostCenterInfoDict
from ringkit_api.dicts.extensions import CountryInfoShortModelDict as CountryInfoShortModelDict
from ringkit_api.dicts.extensions import CustomFieldInfoDict as CustomFieldInfoDict
from ringkit_api.dicts.extensions import DeviceDefinitionDict as DeviceDefinitionDict
from ringkit_api.dicts.extensions import (
    DeviceDefinitionEmergencyDict as DeviceDefinitionEmergencyDict,
)
from ringkit_api.dicts.extensions import (
    DeviceDefinitionEmergencyLocationDict as DeviceDefinitionEmergencyLocationDict,
)
from ringkit_api.dicts.extensions import (
    DeviceDefinitionPhoneInfoDict as DeviceDefinitionPhoneInfoDict,
)
from ringkit_api.dicts.extensions import ExtensionBulkUpdateInfoDict as ExtensionBulkUpdateInfoDict
from ringkit_api.dicts.extensions import (
    ExtensionBulkUpdateRequestDict as ExtensionBulkUpdateRequestDict,
)
from ringkit_api.dicts.extensions import (
    ExtensionCountryInfoRequestDict as ExtensionCountryInfoRequestDict,
)
from ringkit_api.dicts.extensions import (
    ExtensionCreationRequestDict as ExtensionCreationRequestDict,
)
from ringkit_api.dicts.extensions import (
    ExtensionCurrencyInfoRequestDict as ExtensionCurrencyInfoRequestDict,
)
from ringkit_api.dicts.extensions import (
    ExtensionFormattingLocaleInfoRequestDict as ExtensionFormattingLocaleInfoRequestDict,
)
from ringkit_api.dicts.extensions import (
    ExtensionGreetingLanguageInfoRequestDict as ExtensionGreetingLanguageInfoRequestDict,
)
from ringkit_api.dicts.extensions import (
    ExtensionLanguageInfoRequestDict as ExtensionLanguageInfoRequestDict,
)
from ringkit_api.dicts.extensions import (
    ExtensionRegionalSettingRequestDict as ExtensionRegionalSettingRequestDict,
)
from ringkit_api.dicts.extensions import ExtensionStatusInfoDict as ExtensionStatusInfoDict
from ringkit_api.dicts.extensions import (
    ExtensionTimezoneInfoRequestDict as ExtensionTimezoneInfoRequestDict,
)
from ringkit_api.dicts.extensions import ExtensionUpdateRequestDict as ExtensionUpdateRequestDict
from ringkit_api.dicts.extensions import FormattingLocaleInfoDict as FormattingLocaleInfoDict
from ringkit_api.dicts.extensions import GreetingLanguageInfoDict as GreetingLanguageInfoDict
from ringkit_api.dicts.extensions import OperatorInfoDict as OperatorInfoDict
from ringkit_api.dicts.extensions import PronouncedNameInfoDict as PronouncedNameInfoDict
from ringkit_api.dicts.extensions import (
    PronouncedNamePromptInfoDict as PronouncedNamePromptInfoDict,
)
from ringkit_api.dicts.extensions import ProvisioningSiteInfoDict as ProvisioningSiteInfoDict
from ringkit_api.dicts.extensions import ReferenceInfoDict as ReferenceInfoDict
from ringkit_api.dicts.extensions import RegionalLanguageInfoDict as RegionalLanguageInfoDict
from ringkit_api.dicts.extensions import RegionalSettingsDict as RegionalSettingsDict
from ringkit_api.dicts.extensions import SiteInfoDict as SiteInfoDict
from ringkit_api.dicts.extensions import TimezoneInfoBaseDict as TimezoneInfoBaseDict
from ringkit_api.dicts.extensions import TransitionInfoDict as TransitionInfoDict
from ringkit_api.dicts.extensions import UserTransitionInfoDict as UserTransitionInfoDict
from ringkit_api.dicts.external_contacts import (
    AddressBookBulkContactAddressInfoDict as AddressBookBulkContactAddressInfoDict,
)
from ringkit_api.dicts.external_contacts import (
    AddressBookBulkContactResourceDict as AddressBookBulkContactResourceDict,
)
from ringkit_api.dicts.external_contacts import (
    AddressBookBulkUploadRequestDict as AddressBookBulkUploadRequestDict,
)
from ringkit_api.dicts.external_contacts import (
    AddressBookBulkUploadResourceDict as AddressBookBulkUploadResourceDict,
)
from ringkit_api.dicts.external_contacts import ContactAddressInfoDict as ContactAddressInfoDict
from ringkit_api.dicts.external_contacts import FavoriteCollectionDict as FavoriteCollectionDict
from ringkit_api.dicts.external_contacts import (
    FavoriteContactResourceDict as FavoriteContactResourceDict,
)
from ringkit_api.dicts.external_contacts import (
    PersonalContactRequestDict as PersonalContactRequestDict,
)
from ringkit_api.dicts.fax import CreateFaxMessageRequestDict as CreateFaxMessageRequestDict
from ringkit_api.dicts.fax import FaxRequestToDict as FaxRequestToDict
from ringkit_api.dicts.fax import ResendFaxMessageRequestDict as ResendFaxMessageRequestDict
from ringkit_api.dicts.forwarding_targets import (
    CommCloudConnectorRingTargetRequestDict as CommCloudConnectorRingTargetRequestDict,
)
from ringkit_api.dicts.forwarding_targets import (
    CommCloudDestinationDict as CommCloudDestinationDict,
)
from ringkit_api.dicts.forwarding_targets import (
    CommCoworkerAppsRingTargetRequestDict as CommCoworkerAppsRingTargetRequestDict,
)
from ringkit_api.dicts.forwarding_targets import (
    CommCoworkerForwardingTargetRequestDict as CommCoworkerForwardingTargetRequestDict,
)
from ringkit_api.dicts.forwarding_targets import (
    CommDeviceForwardingTargetRequestDict as CommDeviceForwardingTargetRequestDict,
)
from ringkit_api.dicts.forwarding_targets import CommDeviceRequestDict as CommDeviceRequestDict
from ringkit_api.dicts.forwarding_targets import (
    CommIntegrationForwardingTargetRequestDict as CommIntegrationForwardingTargetRequestDict,
)
from ringkit_api.dicts.forwarding_targets import (
    CommIntegrationRequestDict as CommIntegrationRequestDict,
)
from ringkit_api.dicts.forwarding_targets import (
    CommPhoneNumberForwardingTargetRequestDict as CommPhoneNumberForwardingTargetRequestDict,
)
from ringkit_api.dicts.forwarding_targets import (
    CommPhoneNumberResourceDict as CommPhoneNumberResourceDict,
)
from ringkit_api.dicts.forwarding_targets import (
    CommReferencedExtensionResourceDict as CommReferencedExtensionResourceDict,
)
from ringkit_api.dicts.forwarding_targets import (
    CommRemoveForwardingTargetsRequestDict as CommRemoveForwardingTargetsRequestDict,
)
from ringkit_api.dicts.forwarding_targets import (
    CommRemoveForwardingTargetsRequestRecordsItemDict as CommRemoveForwardingTargetsRequestRecordsItemDict,
)
from ringkit_api.dicts.greetings import (
    AnsweringRuleQueryRequestDict as AnsweringRuleQueryRequestDict,
)
from ringkit_api.dicts.greetings import (
    CreateCompanyGreetingMixedRequestDict as CreateCompanyGreetingMixedRequestDict,
)
from ringkit_api.dicts.greetings import (
    CreateCompanyGreetingRequestDict as CreateCompanyGreetingRequestDict,
)
from ringkit_api.dicts.greetings import (
    CreateCustomUserGreetingMixedRequestDict as CreateCustomUserGreetingMixedRequestDict,
)
from ringkit_api.dicts.greetings import (
    CreateCustomUserGreetingRequestDict as CreateCustomUserGreetingRequestDict,
)
from ringkit_api.dicts.high_volume_sms import (
    MessageBatchCreateRequestDict as MessageBatchCreateRequestDict,
)
from ringkit_api.dicts.high_volume_sms import MessageCreateRequestDict as MessageCreateRequestDict
from ringkit_api.dicts.insights import InteractionInputDict as InteractionInputDict
from ringkit_api.dicts.interaction_rules import (
    CommAllDesktopRingTargetRequestDict as CommAllDesktopRingTargetRequestDict,
)
from ringkit_api.dicts.interaction_rules import (
    CommAllMobileRingTargetRequestDict as CommAllMobileRingTargetRequestDict,
)
from ringkit_api.dicts.interaction_rules import (
    CommCallTypesResourceDict as CommCallTypesResourceDict,
)
from ringkit_api.dicts.interaction_rules import (
    CommCloudConnectorTerminatingTargetRequestDict as CommCloudConnectorTerminatingTargetRequestDict,
)
from ringkit_api.dicts.interaction_rules import (
    CommCoworkerRingTargetRequestDict as CommCoworkerRingTargetRequestDict,
)
from ringkit_api.dicts.interaction_rules import (
    CommDailyTriggerResourceDict as CommDailyTriggerResourceDict,
)
from ringkit_api.dicts.interaction_rules import (
    CommDeviceRingTargetRequestDict as CommDeviceRingTargetRequestDict,
)
from ringkit_api.dicts.interaction_rules import (
    CommDispatchingRequestActionsItemDict as CommDispatchingRequestActionsItemDict,
)
from ringkit_api.dicts.interaction_rules import (
    CommDispatchingRequestDict as CommDispatchingRequestDict,
)
from ringkit_api.dicts.interaction_rules import (
    CommExtensionTerminatingTargetRequestDict as CommExtensionTerminatingTargetRequestDict,
)
from ringkit_api.dicts.interaction_rules import (
    CommFmcPhoneNumberRingTargetRequestDict as CommFmcPhoneNumberRingTargetRequestDict,
)
from ringkit_api.dicts.interaction_rules import CommFromResourceDict as CommFromResourceDict
from ringkit_api.dicts.interaction_rules import (
    CommGreetingIdResourceDict as CommGreetingIdResourceDict,
)
from ringkit_api.dicts.interaction_rules import CommGreetingResourceDict as CommGreetingResourceDict
from ringkit_api.dicts.interaction_rules import (
    CommHotdeskRingTargetRequestDict as CommHotdeskRingTargetRequestDict,
)
from ringkit_api.dicts.interaction_rules import (
    CommImsPhoneNumberRingTargetRequestDict as CommImsPhoneNumberRingTargetRequestDict,
)
from ringkit_api.dicts.interaction_rules import (
    CommIntegrationRingTargetRequestDict as CommIntegrationRingTargetRequestDict,
)
from ringkit_api.dicts.interaction_rules import (
    CommInteractionRuleConditionsRequestItemDict as CommInteractionRuleConditionsRequestItemDict,
)
from ringkit_api.dicts.interaction_rules import (
    CommInteractionRuleCreateRequestDict as CommInteractionRuleCreateRequestDict,
)
from ringkit_api.dicts.interaction_rules import (
    CommInteractionRuleInteractionConditionRequestDict as CommInteractionRuleInteractionConditionRequestDict,
)
from ringkit_api.dicts.interaction_rules import (
    CommInteractionRuleScheduleConditionRequestDict as CommInteractionRuleScheduleConditionRequestDict,
)
from ringkit_api.dicts.interaction_rules import (
    CommInteractionRuleScheduleResourceDict as CommInteractionRuleScheduleResourceDict,
)
from ringkit_api.dicts.interaction_rules import (
    CommInteractionRuleScheduleResourceTriggersItemDict as CommInteractionRuleScheduleResourceTriggersItemDict,
)
from ringkit_api.dicts.interaction_rules import (
    CommInteractionRuleStateConditionRequestDict as CommInteractionRuleStateConditionRequestDict,
)
from ringkit_api.dicts.interaction_rules import (
    CommInteractionRuleUpdateRequestDict as CommInteractionRuleUpdateRequestDict,
)
from ringkit_api.dicts.interaction_rules import (
    CommPhoneNumberRingTargetRequestDict as CommPhoneNumberRingTargetRequestDict,
)
from ringkit_api.dicts.interaction_rules import (
    CommPhoneNumberTerminatingTargetRequestDict as CommPhoneNumberTerminatingTargetRequestDict,
)
from ringkit_api.dicts.interaction_rules import (
    CommPlayAnnouncementTerminatingTargetRequestDict as CommPlayAnnouncementTerminatingTargetRequestDict,
)
from ringkit_api.dicts.interaction_rules import (
    CommPlayConnectingMessageActionRequestDict as CommPlayConnectingMessageActionRequestDict,
)
from ringkit_api.dicts.interaction_rules import (
    CommPlayConnectingPromptActionRequestDict as CommPlayConnectingPromptActionRequestDict,
)
from ringkit_api.dicts.interaction_rules import (
    CommPlayWelcomePromptActionRequestDict as CommPlayWelcomePromptActionRequestDict,
)
from ringkit_api.dicts.interaction_rules import CommRangeResourceDict as CommRangeResourceDict
from ringkit_api.dicts.interaction_rules import (
    CommRangeTriggerResourceDict as CommRangeTriggerResourceDict,
)
from ringkit_api.dicts.interaction_rules import (
    CommReferenceStateResourceDict as CommReferenceStateResourceDict,
)
from ringkit_api.dicts.interaction_rules import (
    CommRingAlwaysGroupActionRequestDict as CommRingAlwaysGroupActionRequestDict,
)
from ringkit_api.dicts.interaction_rules import (
    CommRingAlwaysGroupActionRequestTargetsItemDict as CommRingAlwaysGroupActionRequestTargetsItemDict,
)
from ringkit_api.dicts.interaction_rules import (
    CommRingGroupActionRequestDict as CommRingGroupActionRequestDict,
)
from ringkit_api.dicts.interaction_rules import (
    CommRingGroupActionRequestTargetsItemDict as CommRingGroupActionRequestTargetsItemDict,
)
from ringkit_api.dicts.interaction_rules import (
    CommScreeningActionRequestDict as CommScreeningActionRequestDict,
)
from ringkit_api.dicts.interaction_rules import (
    CommTerminatingActionRequestDict as CommTerminatingActionRequestDict,
)
from ringkit_api.dicts.interaction_rules import (
    CommTerminatingActionRequestTargetsItemDict as CommTerminatingActionRequestTargetsItemDict,
)
from ringkit_api.dicts.interaction_rules import (
    CommTerminatingPromptResourceDict as CommTerminatingPromptResourceDict,
)
from ringkit_api.dicts.interaction_rules import (
    CommVoiceMailTerminatingTargetRequestDict as CommVoiceMailTerminatingTargetRequestDict,
)
from ringkit_api.dicts.interaction_rules import (
    CommWeeklyItemsResourceDict as CommWeeklyItemsResourceDict,
)
from ringkit_api.dicts.interaction_rules import (
    CommWeeklyRangeResourceDict as CommWeeklyRangeResourceDict,
)
from ringkit_api.dicts.interaction_rules import (
    CommWeeklyTriggerResourceDict as CommWeeklyTriggerResourceDict,
)
from ringkit_api.dicts.internal_contacts import OrderByDict as OrderByDict
from ringkit_api.dicts.internal_contacts import (
    SearchDirectoryEntriesRequestDict as SearchDirectoryEntriesRequestDict,
)
from ringkit_api.dicts.invitees import AddInviteeRequestDict as AddInviteeRequestDict
from ringkit_api.dicts.invitees import (
    BulkUpdateInviteesRequestDict as BulkUpdateInviteesRequestDict,
)
from ringkit_api.dicts.invitees import (
    BulkUpdateInviteesRequestUpdatedInviteesItemDict as BulkUpdateInviteesRequestUpdatedInviteesItemDict,
)
from ringkit_api.dicts.invitees import RcwDomainUserModelDict as RcwDomainUserModelDict
from ringkit_api.dicts.invitees import RcwResourceIdModelDict as RcwResourceIdModelDict
from ringkit_api.dicts.invitees import UpdateInviteeRequestDict as UpdateInviteeRequestDict
from ringkit_api.dicts.ivr import AudioPromptInfoDict as AudioPromptInfoDict
from ringkit_api.dicts.ivr import CreateIvrPromptRequestDict as CreateIvrPromptRequestDict
from ringkit_api.dicts.ivr import IvrMenuActionsInfoDict as IvrMenuActionsInfoDict
from ringkit_api.dicts.ivr import IvrMenuExtensionInfoDict as IvrMenuExtensionInfoDict
from ringkit_api.dicts.ivr import IvrMenuInfoCreateDict as IvrMenuInfoCreateDict
from ringkit_api.dicts.ivr import IvrMenuInfoUpdateDict as IvrMenuInfoUpdateDict
from ringkit_api.dicts.ivr import IvrMenuPromptInfoDict as IvrMenuPromptInfoDict
from ringkit_api.dicts.ivr import IvrMenuSiteInfoDict as IvrMenuSiteInfoDict
from ringkit_api.dicts.ivr import PromptLanguageInfoDict as PromptLanguageInfoDict
from ringkit_api.dicts.ivr import UpdateIVRPromptRequestDict as UpdateIVRPromptRequestDict
from ringkit_api.dicts.message_exports import (
    CreateMessageStoreReportRequestDict as CreateMessageStoreReportRequestDict,
)
from ringkit_api.dicts.message_store import (
    MessageStoreConfigurationDict as MessageStoreConfigurationDict,
)
from ringkit_api.dicts.message_store import (
    PatchMessageBulkRequestItemDict as PatchMessageBulkRequestItemDict,
)
from ringkit_api.dicts.message_store import PatchMessageRequestDict as PatchMessageRequestDict
from ringkit_api.dicts.message_store import (
    UpdateMessageBulkRequestItemDict as UpdateMessageBulkRequestItemDict,
)
from ringkit_api.dicts.message_store import UpdateMessageRequestDict as UpdateMessageRequestDict
from ringkit_api.dicts.message_threads import (
    AssignMessageThreadRequestAssigneeDict as AssignMessageThreadRequestAssigneeDict,
)
from ringkit_api.dicts.message_threads import (
    AssignMessageThreadRequestDict as AssignMessageThreadRequestDict,
)
from ringkit_api.dicts.message_threads import MessagePhonePartyDict as MessagePhonePartyDict
from ringkit_api.dicts.message_threads import (
    NewThreadMessageRequestDict as NewThreadMessageRequestDict,
)
from ringkit_api.dicts.message_threads import SendMessageRequestDict as SendMessageRequestDict
from ringkit_api.dicts.message_threads import (
    ThreadMessagesDeleteRequestDict as ThreadMessagesDeleteRequestDict,
)
from ringkit_api.dicts.message_threads import (
    ThreadNoteCreateRequestDict as ThreadNoteCreateRequestDict,
)
from ringkit_api.dicts.message_threads import (
    ThreadNotesDeleteRequestDict as ThreadNotesDeleteRequestDict,
)
from ringkit_api.dicts.message_threads import (
    ThreadNoteUpdateRequestDict as ThreadNoteUpdateRequestDict,
)
from ringkit_api.dicts.ms_teams_direct_routing import (
    ConnectTeamsUsersRequestDict as ConnectTeamsUsersRequestDict,
)
from ringkit_api.dicts.ms_teams_direct_routing import MsTeamsUserEntryDict as MsTeamsUserEntryDict
from ringkit_api.dicts.multi_site import CreateSiteRequestDict as CreateSiteRequestDict
from ringkit_api.dicts.multi_site import SiteIvrActionsDict as SiteIvrActionsDict
from ringkit_api.dicts.multi_site import (
    SiteIVRActionsExtensionInfoDict as SiteIVRActionsExtensionInfoDict,
)
from ringkit_api.dicts.multi_site import SiteIVRSettingsUpdateDict as SiteIVRSettingsUpdateDict
from ringkit_api.dicts.multi_site import SiteIVRTopMenuUpdateDict as SiteIVRTopMenuUpdateDict
from ringkit_api.dicts.multi_site import SiteMembersBulkUpdateDict as SiteMembersBulkUpdateDict
from ringkit_api.dicts.multi_site import SiteOperatorReferenceDict as SiteOperatorReferenceDict
from ringkit_api.dicts.multi_site import SiteUpdateRequestDict as SiteUpdateRequestDict
from ringkit_api.dicts.notes import CreateNoteRequestDict as CreateNoteRequestDict
from ringkit_api.dicts.oauth_and_oidc import AuthorizeRequestDict as AuthorizeRequestDict
from ringkit_api.dicts.oauth_and_oidc import PublicGetTokenRequestDict as PublicGetTokenRequestDict
from ringkit_api.dicts.oauth_and_oidc import RevokeTokenRequestDict as RevokeTokenRequestDict
from ringkit_api.dicts.pager_messages import (
    CreateInternalTextMessageRequestDict as CreateInternalTextMessageRequestDict,
)
from ringkit_api.dicts.pager_messages import (
    PagerCallerInfoRequestDict as PagerCallerInfoRequestDict,
)
from ringkit_api.dicts.paging_only_groups import (
    EditPagingGroupRequestDict as EditPagingGroupRequestDict,
)
from ringkit_api.dicts.phone_numbers import (
    AddPhoneNumberRequestItemDict as AddPhoneNumberRequestItemDict,
)
from ringkit_api.dicts.phone_numbers import AddPhoneNumbersRequestDict as AddPhoneNumbersRequestDict
from ringkit_api.dicts.phone_numbers import (
    AssignPhoneNumberRequestDict as AssignPhoneNumberRequestDict,
)
from ringkit_api.dicts.phone_numbers import (
    AssignPhoneNumberRequestExtensionDict as AssignPhoneNumberRequestExtensionDict,
)
from ringkit_api.dicts.phone_numbers import ContactCenterProviderDict as ContactCenterProviderDict
from ringkit_api.dicts.phone_numbers import CountryContextDict as CountryContextDict
from ringkit_api.dicts.phone_numbers import (
    DeletePhoneNumbersRequestDict as DeletePhoneNumbersRequestDict,
)
from ringkit_api.dicts.phone_numbers import (
    DeletePhoneNumbersRequestItemDict as DeletePhoneNumbersRequestItemDict,
)
from ringkit_api.dicts.phone_numbers import NumberParserContextDict as NumberParserContextDict
from ringkit_api.dicts.phone_numbers import (
    ParsePhoneNumberRequestDict as ParsePhoneNumberRequestDict,
)
from ringkit_api.dicts.phone_numbers import (
    ParsePhoneNumbersRequestDict as ParsePhoneNumbersRequestDict,
)
from ringkit_api.dicts.phone_numbers import (
    ReplacePhoneNumberRequestDict as ReplacePhoneNumberRequestDict,
)
from ringkit_api.dicts.phone_numbers import ResultContentDict as ResultContentDict
from ringkit_api.dicts.posts import AttachmentInfoDict as AttachmentInfoDict
from ringkit_api.dicts.posts import CreateFileRequestDict as CreateFileRequestDict
from ringkit_api.dicts.posts import CreatePostRequestDict as CreatePostRequestDict
from ringkit_api.dicts.posts import UpdatePostRequestDict as UpdatePostRequestDict
from ringkit_api.dicts.presence import CallQueueIdDict as CallQueueIdDict
from ringkit_api.dicts.presence import CallQueueMemberDict as CallQueueMemberDict
from ringkit_api.dicts.presence import CallQueueMemberPresenceDict as CallQueueMemberPresenceDict
from ringkit_api.dicts.presence import CallQueueUpdatePresenceDict as CallQueueUpdatePresenceDict
from ringkit_api.dicts.presence import (
    ExtensionCallQueueUpdatePresenceDict as ExtensionCallQueueUpdatePresenceDict,
)
from ringkit_api.dicts.presence import (
    ExtensionCallQueueUpdatePresenceListDict as ExtensionCallQueueUpdatePresenceListDict,
)
from ringkit_api.dicts.presence import PresenceInfoRequestDict as PresenceInfoRequestDict
from ringkit_api.dicts.presence import UpdateUnifiedPresenceDict as UpdateUnifiedPresenceDict
from ringkit_api.dicts.presence import (
    UpdateUnifiedPresenceGlipDict as UpdateUnifiedPresenceGlipDict,
)
from ringkit_api.dicts.presence import (
    UpdateUnifiedPresenceTelephonyDict as UpdateUnifiedPresenceTelephonyDict,
)
from ringkit_api.dicts.regional_settings import (
    AccountCountryInfoRequestDict as AccountCountryInfoRequestDict,
)
from ringkit_api.dicts.regional_settings import (
    AccountFormattingLocaleInfoRequestDict as AccountFormattingLocaleInfoRequestDict,
)
from ringkit_api.dicts.regional_settings import (
    AccountGreetingLanguageInfoRequestDict as AccountGreetingLanguageInfoRequestDict,
)
from ringkit_api.dicts.regional_settings import (
    AccountLanguageInfoRequestDict as AccountLanguageInfoRequestDict,
)
from ringkit_api.dicts.regional_settings import (
    AccountRegionalSettingRequestDict as AccountRegionalSettingRequestDict,
)
from ringkit_api.dicts.regional_settings import (
    AccountTimezoneInfoRequestDict as AccountTimezoneInfoRequestDict,
)
from ringkit_api.dicts.registrants import FixedAnswerModelDict as FixedAnswerModelDict
from ringkit_api.dicts.registrants import RegAnswerModelDict as RegAnswerModelDict
from ringkit_api.dicts.registrants import (
    RegistrantBaseModelWithQuestionnaireDict as RegistrantBaseModelWithQuestionnaireDict,
)
from ringkit_api.dicts.registrants import VariableAnswerModelDict as VariableAnswerModelDict
from ringkit_api.dicts.registration_management import RegSessionModelDict as RegSessionModelDict
from ringkit_api.dicts.registration_management import (
    RegSessionModelSettingsDict as RegSessionModelSettingsDict,
)
from ringkit_api.dicts.ring_out import MakeRingOutCallerIdInfoDict as MakeRingOutCallerIdInfoDict
from ringkit_api.dicts.ring_out import MakeRingOutCountryInfoDict as MakeRingOutCountryInfoDict
from ringkit_api.dicts.ring_out import MakeRingOutRequestDict as MakeRingOutRequestDict
from ringkit_api.dicts.ring_out import RingOutFromDict as RingOutFromDict
from ringkit_api.dicts.ring_out import RingOutToDict as RingOutToDict
from ringkit_api.dicts.role_management import AssignedRoleResourceDict as AssignedRoleResourceDict
from ringkit_api.dicts.role_management import AssignedRolesResourceDict as AssignedRolesResourceDict
from ringkit_api.dicts.role_management import (
    BulkRoleAssignResourceDict as BulkRoleAssignResourceDict,
)
from ringkit_api.dicts.role_management import (
    DefaultUserRoleRequestDict as DefaultUserRoleRequestDict,
)
from ringkit_api.dicts.role_management import PermissionIdResourceDict as PermissionIdResourceDict
from ringkit_api.dicts.role_management import (
    PermissionsCapabilitiesDict as PermissionsCapabilitiesDict,
)
from ringkit_api.dicts.role_management import RoleResourceDict as RoleResourceDict
from ringkit_api.dicts.scim import ScimEmailDict as ScimEmailDict
from ringkit_api.dicts.scim import ScimEnterpriseUserDict as ScimEnterpriseUserDict
from ringkit_api.dicts.scim import ScimNameDict as ScimNameDict
from ringkit_api.dicts.scim import ScimPatchOperationDict as ScimPatchOperationDict
from ringkit_api.dicts.scim import ScimPhoneNumberDict as ScimPhoneNumberDict
from ringkit_api.dicts.scim import ScimPhotoDict as ScimPhotoDict
from ringkit_api.dicts.scim import ScimSearchRequestDict as ScimSearchRequestDict
from ringkit_api.dicts.scim import ScimUserAddressDict as ScimUserAddressDict
from ringkit_api.dicts.scim import ScimUserDict as ScimUserDict
from ringkit_api.dicts.scim import ScimUserPatchDict as ScimUserPatchDict
from ringkit_api.dicts.site_administration import (
    BasicExtensionInfoResourceDict as BasicExtensionInfoResourceDict,
)
from ringkit_api.dicts.site_administration import (
    BusinessSiteCollectionRequestDict as BusinessSiteCollectionRequestDict,
)
from ringkit_api.dicts.site_administration import (
    ContactAddressInfoResourceDict as ContactAddressInfoResourceDict,
)
from ringkit_api.dicts.site_administration import CurrencyResourceDict as CurrencyResourceDict
from ringkit_api.dicts.site_administration import (
    RolesBusinessSiteResourceDict as RolesBusinessSiteResourceDict,
)
from ringkit_api.dicts.site_administration import (
    RolesCountryResourceDict as RolesCountryResourceDict,
)
from ringkit_api.dicts.site_administration import (
    RolesLanguageResourceDict as RolesLanguageResourceDict,
)
from ringkit_api.dicts.site_administration import (
    RolesRegionalSettingsResourceDict as RolesRegionalSettingsResourceDict,
)
from ringkit_api.dicts.site_administration import (
    RolesTimezoneResourceDict as RolesTimezoneResourceDict,
)
from ringkit_api.dicts.sms import CreateMMSMessageDict as CreateMMSMessageDict
from ringkit_api.dicts.sms import CreateSMSMessageDict as CreateSMSMessageDict
from ringkit_api.dicts.sms import MessagePartyDict as MessagePartyDict
from ringkit_api.dicts.sms import SmsRequestCountryInfoDict as SmsRequestCountryInfoDict
from ringkit_api.dicts.sms_brands_campaigns import (
    AssignNumbersRequestDict as AssignNumbersRequestDict,
)
from ringkit_api.dicts.sms_consents import (
    OptOutBulkAssignRequestDict as OptOutBulkAssignRequestDict,
)
from ringkit_api.dicts.sms_consents import (
    SearchSmsConsentRecordsRequestDict as SearchSmsConsentRecordsRequestDict,
)
from ringkit_api.dicts.sms_consents import UpdateOptRecordListDict as UpdateOptRecordListDict
from ringkit_api.dicts.sms_consents import UpdateSmsOptRecordDict as UpdateSmsOptRecordDict
from ringkit_api.dicts.sms_templates import MessageTemplateInfoDict as MessageTemplateInfoDict
from ringkit_api.dicts.sms_templates import MessageTemplateRequestDict as MessageTemplateRequestDict
from ringkit_api.dicts.sms_templates import SiteDict as SiteDict
from ringkit_api.dicts.state_based_rules import (
    CommStateBasedRuleUpdateRequestDict as CommStateBasedRuleUpdateRequestDict,
)
from ringkit_api.dicts.states import CommDailyTriggerRequestDict as CommDailyTriggerRequestDict
from ringkit_api.dicts.states import CommRangeRequestDict as CommRangeRequestDict
from ringkit_api.dicts.states import CommRangeTriggerRequestDict as CommRangeTriggerRequestDict
from ringkit_api.dicts.states import (
    CommStateConditionsRequestItemDict as CommStateConditionsRequestItemDict,
)
from ringkit_api.dicts.states import (
    CommStateRefConditionRequestDict as CommStateRefConditionRequestDict,
)
from ringkit_api.dicts.states import (
    CommStateScheduleConditionRequestDict as CommStateScheduleConditionRequestDict,
)
from ringkit_api.dicts.states import CommStateScheduleRequestDict as CommStateScheduleRequestDict
from ringkit_api.dicts.states import (
    CommStateScheduleRequestTriggersItemDict as CommStateScheduleRequestTriggersItemDict,
)
from ringkit_api.dicts.states import CommStateUpdateRequestDict as CommStateUpdateRequestDict
from ringkit_api.dicts.states import CommWeeklyTriggerRequestDict as CommWeeklyTriggerRequestDict
from ringkit_api.dicts.subscriptions import (
    AnyPublicDeliveryModeRequestDict as AnyPublicDeliveryModeRequestDict,
)
from ringkit_api.dicts.subscriptions import (
    CreateSubscriptionRequestDict as CreateSubscriptionRequestDict,
)
from ringkit_api.dicts.subscriptions import InternalDeliveryModeDict as InternalDeliveryModeDict
from ringkit_api.dicts.subscriptions import (
    MobileDeliveryModeRequestDict as MobileDeliveryModeRequestDict,
)
from ringkit_api.dicts.subscriptions import (
    PubNubDeliveryModeRequestDict as PubNubDeliveryModeRequestDict,
)
from ringkit_api.dicts.subscriptions import (
    UpdateSubscriptionRequestDict as UpdateSubscriptionRequestDict,
)
from ringkit_api.dicts.subscriptions import (
    WebhookDeliveryModeRequestDict as WebhookDeliveryModeRequestDict,
)
from ringkit_api.dicts.tasks import (
    CompleteTaskRequestAssigneesItemDict as CompleteTaskRequestAssigneesItemDict,
)
from ringkit_api.dicts.tasks import CompleteTaskRequestDict as CompleteTaskRequestDict
from ringkit_api.dicts.tasks import (
    CreateTaskRequestAssigneesItemDict as CreateTaskRequestAssigneesItemDict,
)
from ringkit_api.dicts.tasks import CreateTaskRequestDict as CreateTaskRequestDict
from ringkit_api.dicts.tasks import TaskAttachmentDict as TaskAttachmentDict
from ringkit_api.dicts.tasks import TaskRecurrenceInfoDict as TaskRecurrenceInfoDict
from ringkit_api.dicts.tasks import (
    UpdateTaskRequestAssigneesItemDict as UpdateTaskRequestAssigneesItemDict,
)
from ringkit_api.dicts.tasks import UpdateTaskRequestDict as UpdateTaskRequestDict
from ringkit_api.dicts.teams import AddTeamMembersRequestDict as AddTeamMembersRequestDict
from ringkit_api.dicts.teams import (
    AddTeamMembersRequestMembersItemDict as AddTeamMembersRequestMembersItemDict,
)
from ringkit_api.dicts.teams import CreateTeamRequestDict as CreateTeamRequestDict
from ringkit_api.dicts.teams import (
    CreateTeamRequestMembersItemDict as CreateTeamRequestMembersItemDict,
)
from ringkit_api.dicts.teams import RemoveTeamMembersRequestDict as RemoveTeamMembersRequestDict
from ringkit_api.dicts.teams import (
    RemoveTeamMembersRequestMembersItemDict as RemoveTeamMembersRequestMembersItemDict,
)
from ringkit_api.dicts.teams import UpdateEveryoneTeamRequestDict as UpdateEveryoneTeamRequestDict
from ringkit_api.dicts.teams import UpdateTeamRequestDict as UpdateTeamRequestDict
from ringkit_api.dicts.text import PunctuateInputDict as PunctuateInputDict
from ringkit_api.dicts.text import SummaryInputDict as SummaryInputDict
from ringkit_api.dicts.text import SummaryUnitDict as SummaryUnitDict
from ringkit_api.dicts.user_settings import CallerIdByDeviceDict as CallerIdByDeviceDict
from ringkit_api.dicts.user_settings import CallerIdByFeatureDict as CallerIdByFeatureDict
from ringkit_api.dicts.user_settings import CallerIdDataDict as CallerIdDataDict
from ringkit_api.dicts.user_settings import CallerIdDeviceInfoDict as CallerIdDeviceInfoDict
from ringkit_api.dicts.user_settings import CallerIdPhoneInfoDict as CallerIdPhoneInfoDict
from ringkit_api.dicts.user_settings import CallNotesInfoDict as CallNotesInfoDict
from ringkit_api.dicts.user_settings import (
    ConferencePhoneNumberInfoDict as ConferencePhoneNumberInfoDict,
)
from ringkit_api.dicts.user_settings import (
    CreateUserProfileImageRequestDict as CreateUserProfileImageRequestDict,
)
from ringkit_api.dicts.user_settings import ExtensionCallerIdInfoDict as ExtensionCallerIdInfoDict
from ringkit_api.dicts.user_settings import InboundFaxesInfoDict as InboundFaxesInfoDict
from ringkit_api.dicts.user_settings import InboundTextsInfoDict as InboundTextsInfoDict
from ringkit_api.dicts.user_settings import MissedCallsInfoDict as MissedCallsInfoDict
from ringkit_api.dicts.user_settings import (
    NotificationSettingsUpdateRequestDict as NotificationSettingsUpdateRequestDict,
)
from ringkit_api.dicts.user_settings import OutboundFaxesInfoDict as OutboundFaxesInfoDict
from ringkit_api.dicts.user_settings import (
    UpdateConferencingInfoRequestDict as UpdateConferencingInfoRequestDict,
)
from ringkit_api.dicts.user_settings import (
    UpdateUserProfileImageRequestDict as UpdateUserProfileImageRequestDict,
)
from ringkit_api.dicts.user_settings import VoicemailsInfoDict as VoicemailsInfoDict
from ringkit_api.dicts.webinar_subscriptions import (
    CreateWebhookSubscriptionRequestDict as CreateWebhookSubscriptionRequestDict,
)
from ringkit_api.dicts.webinars_and_sessions import RcwLinkedUserModelDict as RcwLinkedUserModelDict
from ringkit_api.dicts.webinars_and_sessions import (
    WcsSessionWithLocaleCodeModelDict as WcsSessionWithLocaleCodeModelDict,
)
from ringkit_api.dicts.webinars_and_sessions import (
    WcsWebinarSettingsModelDict as WcsWebinarSettingsModelDict,
)
from ringkit_api.dicts.webinars_and_sessions import WebinarBaseModelDict as WebinarBaseModelDict
from ringkit_api.dicts.webinars_and_sessions import (
    WebinarCreationRequestDict as WebinarCreationRequestDict,
)
