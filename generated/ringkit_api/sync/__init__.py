# Written by `make generate` from spec/. Do not edit.
"""`RingCentral.api`: every operation, grouped by the tag of the description."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ringkit._client.namespace import Namespace

if TYPE_CHECKING:
    from ringkit_api.sync.adaptive_cards import AdaptiveCardsApi
    from ringkit_api.sync.ai_conversation_expert import AIConversationExpertApi
    from ringkit_api.sync.api_info import APIInfoApi
    from ringkit_api.sync.audio import AudioApi
    from ringkit_api.sync.audit_trail import AuditTrailApi
    from ringkit_api.sync.automatic_location_updates import AutomaticLocationUpdatesApi
    from ringkit_api.sync.bridge_management import BridgeManagementApi
    from ringkit_api.sync.business_analytics import BusinessAnalyticsApi
    from ringkit_api.sync.business_hours import BusinessHoursApi
    from ringkit_api.sync.calendar_events import CalendarEventsApi
    from ringkit_api.sync.call_blocking import CallBlockingApi
    from ringkit_api.sync.call_control import CallControlApi
    from ringkit_api.sync.call_flip import CallFlipApi
    from ringkit_api.sync.call_forwarding import CallForwardingApi
    from ringkit_api.sync.call_handling_rules import CallHandlingRulesApi
    from ringkit_api.sync.call_log import CallLogApi
    from ringkit_api.sync.call_monitoring_groups import CallMonitoringGroupsApi
    from ringkit_api.sync.call_queues import CallQueuesApi
    from ringkit_api.sync.call_recording_settings import CallRecordingSettingsApi
    from ringkit_api.sync.call_recordings import CallRecordingsApi
    from ringkit_api.sync.chats import ChatsApi
    from ringkit_api.sync.company import CompanyApi
    from ringkit_api.sync.compliance_exports import ComplianceExportsApi
    from ringkit_api.sync.conversations import ConversationsApi
    from ringkit_api.sync.cost_centers import CostCentersApi
    from ringkit_api.sync.custom_fields import CustomFieldsApi
    from ringkit_api.sync.delegation_management import DelegationManagementApi
    from ringkit_api.sync.device_sip_registration import DeviceSIPRegistrationApi
    from ringkit_api.sync.devices import DevicesApi
    from ringkit_api.sync.extensions import ExtensionsApi
    from ringkit_api.sync.external_contacts import ExternalContactsApi
    from ringkit_api.sync.fax import FaxApi
    from ringkit_api.sync.forwarding_targets import ForwardingTargetsApi
    from ringkit_api.sync.greetings import GreetingsApi
    from ringkit_api.sync.high_volume_sms import HighVolumeSMSApi
    from ringkit_api.sync.historical_recordings import HistoricalRecordingsApi
    from ringkit_api.sync.historical_webinars import HistoricalWebinarsApi
    from ringkit_api.sync.incoming_webhooks import IncomingWebhooksApi
    from ringkit_api.sync.insights import InsightsApi
    from ringkit_api.sync.interaction_rules import InteractionRulesApi
    from ringkit_api.sync.internal_contacts import InternalContactsApi
    from ringkit_api.sync.invitees import InviteesApi
    from ringkit_api.sync.ivr import IVRApi
    from ringkit_api.sync.meeting_recordings import MeetingRecordingsApi
    from ringkit_api.sync.meetings_history import MeetingsHistoryApi
    from ringkit_api.sync.message_exports import MessageExportsApi
    from ringkit_api.sync.message_store import MessageStoreApi
    from ringkit_api.sync.message_threads import MessageThreadsApi
    from ringkit_api.sync.ms_teams_direct_routing import MSTeamsDirectRoutingApi
    from ringkit_api.sync.multi_site import MultiSiteApi
    from ringkit_api.sync.notes import NotesApi
    from ringkit_api.sync.oauth_and_oidc import OAuthAndOIDCApi
    from ringkit_api.sync.pager_messages import PagerMessagesApi
    from ringkit_api.sync.paging_only_groups import PagingOnlyGroupsApi
    from ringkit_api.sync.phone_numbers import PhoneNumbersApi
    from ringkit_api.sync.posts import PostsApi
    from ringkit_api.sync.presence import PresenceApi
    from ringkit_api.sync.profile import ProfileApi
    from ringkit_api.sync.regional_settings import RegionalSettingsApi
    from ringkit_api.sync.registrants import RegistrantsApi
    from ringkit_api.sync.registration_management import RegistrationManagementApi
    from ringkit_api.sync.ring_out import RingOutApi
    from ringkit_api.sync.role_management import RoleManagementApi
    from ringkit_api.sync.scim import SCIMApi
    from ringkit_api.sync.site_administration import SiteAdministrationApi
    from ringkit_api.sync.sms import SMSApi
    from ringkit_api.sync.sms_brands_campaigns import SMSBrandsCampaignsApi
    from ringkit_api.sync.sms_consents import SMSConsentsApi
    from ringkit_api.sync.sms_templates import SMSTemplatesApi
    from ringkit_api.sync.state_based_rules import StateBasedRulesApi
    from ringkit_api.sync.states import StatesApi
    from ringkit_api.sync.status import StatusApi
    from ringkit_api.sync.subscriptions import SubscriptionsApi
    from ringkit_api.sync.tasks import TasksApi
    from ringkit_api.sync.teams import TeamsApi
    from ringkit_api.sync.text import TextApi
    from ringkit_api.sync.user_permissions import UserPermissionsApi
    from ringkit_api.sync.user_settings import UserSettingsApi
    from ringkit_api.sync.video_configuration import VideoConfigurationApi
    from ringkit_api.sync.webinar_subscriptions import WebinarSubscriptionsApi
    from ringkit_api.sync.webinars_and_sessions import WebinarsAndSessionsApi


class Api(Namespace):
    """Every operation of the platform. A group is imported when it is first used."""

    @cached_property
    def adaptive_cards(self) -> AdaptiveCardsApi:
        """Adaptive Cards."""
        from ringkit_api.sync.adaptive_cards import AdaptiveCardsApi

        return AdaptiveCardsApi(self._client)

    @cached_property
    def ai_conversation_expert(self) -> AIConversationExpertApi:
        """AI Conversation Expert."""
        from ringkit_api.sync.ai_conversation_expert import AIConversationExpertApi

        return AIConversationExpertApi(self._client)

    @cached_property
    def api_info(self) -> APIInfoApi:
        """API Info."""
        from ringkit_api.sync.api_info import APIInfoApi

        return APIInfoApi(self._client)

    @cached_property
    def audio(self) -> AudioApi:
        """Audio."""
        from ringkit_api.sync.audio import AudioApi

        return AudioApi(self._client)

    @cached_property
    def audit_trail(self) -> AuditTrailApi:
        """Audit Trail."""
        from ringkit_api.sync.audit_trail import AuditTrailApi

        return AuditTrailApi(self._client)

    @cached_property
    def automatic_location_updates(self) -> AutomaticLocationUpdatesApi:
        """Automatic Location Updates."""
        from ringkit_api.sync.automatic_location_updates import AutomaticLocationUpdatesApi

        return AutomaticLocationUpdatesApi(self._client)

    @cached_property
    def bridge_management(self) -> BridgeManagementApi:
        """Bridge Management."""
        from ringkit_api.sync.bridge_management import BridgeManagementApi

        return BridgeManagementApi(self._client)

    @cached_property
    def business_analytics(self) -> BusinessAnalyticsApi:
        """Business Analytics."""
        from ringkit_api.sync.business_analytics import BusinessAnalyticsApi

        return BusinessAnalyticsApi(self._client)

    @cached_property
    def business_hours(self) -> BusinessHoursApi:
        """Business Hours."""
        from ringkit_api.sync.business_hours import BusinessHoursApi

        return BusinessHoursApi(self._client)

    @cached_property
    def calendar_events(self) -> CalendarEventsApi:
        """Calendar Events."""
        from ringkit_api.sync.calendar_events import CalendarEventsApi

        return CalendarEventsApi(self._client)

    @cached_property
    def call_blocking(self) -> CallBlockingApi:
        """Call Blocking."""
        from ringkit_api.sync.call_blocking import CallBlockingApi

        return CallBlockingApi(self._client)

    @cached_property
    def call_control(self) -> CallControlApi:
        """Call Control."""
        from ringkit_api.sync.call_control import CallControlApi

        return CallControlApi(self._client)

    @cached_property
    def call_flip(self) -> CallFlipApi:
        """Call Flip."""
        from ringkit_api.sync.call_flip import CallFlipApi

        return CallFlipApi(self._client)

    @cached_property
    def call_forwarding(self) -> CallForwardingApi:
        """Call Forwarding."""
        from ringkit_api.sync.call_forwarding import CallForwardingApi

        return CallForwardingApi(self._client)

    @cached_property
    def call_handling_rules(self) -> CallHandlingRulesApi:
        """Call Handling Rules."""
        from ringkit_api.sync.call_handling_rules import CallHandlingRulesApi

        return CallHandlingRulesApi(self._client)

    @cached_property
    def call_log(self) -> CallLogApi:
        """Call Log."""
        from ringkit_api.sync.call_log import CallLogApi

        return CallLogApi(self._client)

    @cached_property
    def call_monitoring_groups(self) -> CallMonitoringGroupsApi:
        """Call Monitoring Groups."""
        from ringkit_api.sync.call_monitoring_groups import CallMonitoringGroupsApi

        return CallMonitoringGroupsApi(self._client)

    @cached_property
    def call_queues(self) -> CallQueuesApi:
        """Call Queues."""
        from ringkit_api.sync.call_queues import CallQueuesApi

        return CallQueuesApi(self._client)

    @cached_property
    def call_recording_settings(self) -> CallRecordingSettingsApi:
        """Call Recording Settings."""
        from ringkit_api.sync.call_recording_settings import CallRecordingSettingsApi

        return CallRecordingSettingsApi(self._client)

    @cached_property
    def call_recordings(self) -> CallRecordingsApi:
        """Call Recordings."""
        from ringkit_api.sync.call_recordings import CallRecordingsApi

        return CallRecordingsApi(self._client)

    @cached_property
    def chats(self) -> ChatsApi:
        """Chats."""
        from ringkit_api.sync.chats import ChatsApi

        return ChatsApi(self._client)

    @cached_property
    def company(self) -> CompanyApi:
        """Company."""
        from ringkit_api.sync.company import CompanyApi

        return CompanyApi(self._client)

    @cached_property
    def compliance_exports(self) -> ComplianceExportsApi:
        """Compliance Exports."""
        from ringkit_api.sync.compliance_exports import ComplianceExportsApi

        return ComplianceExportsApi(self._client)

    @cached_property
    def conversations(self) -> ConversationsApi:
        """Conversations."""
        from ringkit_api.sync.conversations import ConversationsApi

        return ConversationsApi(self._client)

    @cached_property
    def cost_centers(self) -> CostCentersApi:
        """Cost Centers."""
        from ringkit_api.sync.cost_centers import CostCentersApi

        return CostCentersApi(self._client)

    @cached_property
    def custom_fields(self) -> CustomFieldsApi:
        """Custom Fields."""
        from ringkit_api.sync.custom_fields import CustomFieldsApi

        return CustomFieldsApi(self._client)

    @cached_property
    def delegation_management(self) -> DelegationManagementApi:
        """Delegation Management."""
        from ringkit_api.sync.delegation_management import DelegationManagementApi

        return DelegationManagementApi(self._client)

    @cached_property
    def device_sip_registration(self) -> DeviceSIPRegistrationApi:
        """Device SIP Registration."""
        from ringkit_api.sync.device_sip_registration import DeviceSIPRegistrationApi

        return DeviceSIPRegistrationApi(self._client)

    @cached_property
    def devices(self) -> DevicesApi:
        """Devices."""
        from ringkit_api.sync.devices import DevicesApi

        return DevicesApi(self._client)

    @cached_property
    def extensions(self) -> ExtensionsApi:
        """Extensions."""
        from ringkit_api.sync.extensions import ExtensionsApi

        return ExtensionsApi(self._client)

    @cached_property
    def external_contacts(self) -> ExternalContactsApi:
        """External Contacts."""
        from ringkit_api.sync.external_contacts import ExternalContactsApi

        return ExternalContactsApi(self._client)

    @cached_property
    def fax(self) -> FaxApi:
        """Fax."""
        from ringkit_api.sync.fax import FaxApi

        return FaxApi(self._client)

    @cached_property
    def forwarding_targets(self) -> ForwardingTargetsApi:
        """Forwarding Targets."""
        from ringkit_api.sync.forwarding_targets import ForwardingTargetsApi

        return ForwardingTargetsApi(self._client)

    @cached_property
    def greetings(self) -> GreetingsApi:
        """Greetings."""
        from ringkit_api.sync.greetings import GreetingsApi

        return GreetingsApi(self._client)

    @cached_property
    def high_volume_sms(self) -> HighVolumeSMSApi:
        """High Volume SMS."""
        from ringkit_api.sync.high_volume_sms import HighVolumeSMSApi

        return HighVolumeSMSApi(self._client)

    @cached_property
    def historical_recordings(self) -> HistoricalRecordingsApi:
        """Historical Recordings."""
        from ringkit_api.sync.historical_recordings import HistoricalRecordingsApi

        return HistoricalRecordingsApi(self._client)

    @cached_property
    def historical_webinars(self) -> HistoricalWebinarsApi:
        """Historical Webinars."""
        from ringkit_api.sync.historical_webinars import HistoricalWebinarsApi

        return HistoricalWebinarsApi(self._client)

    @cached_property
    def incoming_webhooks(self) -> IncomingWebhooksApi:
        """Incoming Webhooks."""
        from ringkit_api.sync.incoming_webhooks import IncomingWebhooksApi

        return IncomingWebhooksApi(self._client)

    @cached_property
    def insights(self) -> InsightsApi:
        """Insights."""
        from ringkit_api.sync.insights import InsightsApi

        return InsightsApi(self._client)

    @cached_property
    def interaction_rules(self) -> InteractionRulesApi:
        """Interaction Rules."""
        from ringkit_api.sync.interaction_rules import InteractionRulesApi

        return InteractionRulesApi(self._client)

    @cached_property
    def internal_contacts(self) -> InternalContactsApi:
        """Internal Contacts."""
        from ringkit_api.sync.internal_contacts import InternalContactsApi

        return InternalContactsApi(self._client)

    @cached_property
    def invitees(self) -> InviteesApi:
        """Invitees."""
        from ringkit_api.sync.invitees import InviteesApi

        return InviteesApi(self._client)

    @cached_property
    def ivr(self) -> IVRApi:
        """IVR."""
        from ringkit_api.sync.ivr import IVRApi

        return IVRApi(self._client)

    @cached_property
    def meeting_recordings(self) -> MeetingRecordingsApi:
        """Meeting Recordings."""
        from ringkit_api.sync.meeting_recordings import MeetingRecordingsApi

        return MeetingRecordingsApi(self._client)

    @cached_property
    def meetings_history(self) -> MeetingsHistoryApi:
        """Meetings History."""
        from ringkit_api.sync.meetings_history import MeetingsHistoryApi

        return MeetingsHistoryApi(self._client)

    @cached_property
    def message_exports(self) -> MessageExportsApi:
        """Message Exports."""
        from ringkit_api.sync.message_exports import MessageExportsApi

        return MessageExportsApi(self._client)

    @cached_property
    def message_store(self) -> MessageStoreApi:
        """Message Store."""
        from ringkit_api.sync.message_store import MessageStoreApi

        return MessageStoreApi(self._client)

    @cached_property
    def message_threads(self) -> MessageThreadsApi:
        """Message Threads."""
        from ringkit_api.sync.message_threads import MessageThreadsApi

        return MessageThreadsApi(self._client)

    @cached_property
    def ms_teams_direct_routing(self) -> MSTeamsDirectRoutingApi:
        """MS Teams Direct Routing."""
        from ringkit_api.sync.ms_teams_direct_routing import MSTeamsDirectRoutingApi

        return MSTeamsDirectRoutingApi(self._client)

    @cached_property
    def multi_site(self) -> MultiSiteApi:
        """Multi-Site."""
        from ringkit_api.sync.multi_site import MultiSiteApi

        return MultiSiteApi(self._client)

    @cached_property
    def notes(self) -> NotesApi:
        """Notes."""
        from ringkit_api.sync.notes import NotesApi

        return NotesApi(self._client)

    @cached_property
    def oauth_and_oidc(self) -> OAuthAndOIDCApi:
        """OAuth and OIDC."""
        from ringkit_api.sync.oauth_and_oidc import OAuthAndOIDCApi

        return OAuthAndOIDCApi(self._client)

    @cached_property
    def pager_messages(self) -> PagerMessagesApi:
        """Pager Messages."""
        from ringkit_api.sync.pager_messages import PagerMessagesApi

        return PagerMessagesApi(self._client)

    @cached_property
    def paging_only_groups(self) -> PagingOnlyGroupsApi:
        """Paging Only Groups."""
        from ringkit_api.sync.paging_only_groups import PagingOnlyGroupsApi

        return PagingOnlyGroupsApi(self._client)

    @cached_property
    def phone_numbers(self) -> PhoneNumbersApi:
        """Phone Numbers."""
        from ringkit_api.sync.phone_numbers import PhoneNumbersApi

        return PhoneNumbersApi(self._client)

    @cached_property
    def posts(self) -> PostsApi:
        """Posts."""
        from ringkit_api.sync.posts import PostsApi

        return PostsApi(self._client)

    @cached_property
    def presence(self) -> PresenceApi:
        """Presence."""
        from ringkit_api.sync.presence import PresenceApi

        return PresenceApi(self._client)

    @cached_property
    def profile(self) -> ProfileApi:
        """Profile."""
        from ringkit_api.sync.profile import ProfileApi

        return ProfileApi(self._client)

    @cached_property
    def regional_settings(self) -> RegionalSettingsApi:
        """Regional Settings."""
        from ringkit_api.sync.regional_settings import RegionalSettingsApi

        return RegionalSettingsApi(self._client)

    @cached_property
    def registrants(self) -> RegistrantsApi:
        """Registrants."""
        from ringkit_api.sync.registrants import RegistrantsApi

        return RegistrantsApi(self._client)

    @cached_property
    def registration_management(self) -> RegistrationManagementApi:
        """Registration Management."""
        from ringkit_api.sync.registration_management import RegistrationManagementApi

        return RegistrationManagementApi(self._client)

    @cached_property
    def ring_out(self) -> RingOutApi:
        """RingOut."""
        from ringkit_api.sync.ring_out import RingOutApi

        return RingOutApi(self._client)

    @cached_property
    def role_management(self) -> RoleManagementApi:
        """Role Management."""
        from ringkit_api.sync.role_management import RoleManagementApi

        return RoleManagementApi(self._client)

    @cached_property
    def scim(self) -> SCIMApi:
        """SCIM."""
        from ringkit_api.sync.scim import SCIMApi

        return SCIMApi(self._client)

    @cached_property
    def site_administration(self) -> SiteAdministrationApi:
        """Site Administration."""
        from ringkit_api.sync.site_administration import SiteAdministrationApi

        return SiteAdministrationApi(self._client)

    @cached_property
    def sms(self) -> SMSApi:
        """SMS."""
        from ringkit_api.sync.sms import SMSApi

        return SMSApi(self._client)

    @cached_property
    def sms_brands_campaigns(self) -> SMSBrandsCampaignsApi:
        """SMS Brands/Campaigns."""
        from ringkit_api.sync.sms_brands_campaigns import SMSBrandsCampaignsApi

        return SMSBrandsCampaignsApi(self._client)

    @cached_property
    def sms_consents(self) -> SMSConsentsApi:
        """SMS Consents."""
        from ringkit_api.sync.sms_consents import SMSConsentsApi

        return SMSConsentsApi(self._client)

    @cached_property
    def sms_templates(self) -> SMSTemplatesApi:
        """SMS Templates."""
        from ringkit_api.sync.sms_templates import SMSTemplatesApi

        return SMSTemplatesApi(self._client)

    @cached_property
    def state_based_rules(self) -> StateBasedRulesApi:
        """State-based Rules."""
        from ringkit_api.sync.state_based_rules import StateBasedRulesApi

        return StateBasedRulesApi(self._client)

    @cached_property
    def states(self) -> StatesApi:
        """States."""
        from ringkit_api.sync.states import StatesApi

        return StatesApi(self._client)

    @cached_property
    def status(self) -> StatusApi:
        """Status."""
        from ringkit_api.sync.status import StatusApi

        return StatusApi(self._client)

    @cached_property
    def subscriptions(self) -> SubscriptionsApi:
        """Subscriptions."""
        from ringkit_api.sync.subscriptions import SubscriptionsApi

        return SubscriptionsApi(self._client)

    @cached_property
    def tasks(self) -> TasksApi:
        """Tasks."""
        from ringkit_api.sync.tasks import TasksApi

        return TasksApi(self._client)

    @cached_property
    def teams(self) -> TeamsApi:
        """Teams."""
        from ringkit_api.sync.teams import TeamsApi

        return TeamsApi(self._client)

    @cached_property
    def text(self) -> TextApi:
        """Text."""
        from ringkit_api.sync.text import TextApi

        return TextApi(self._client)

    @cached_property
    def user_permissions(self) -> UserPermissionsApi:
        """User Permissions."""
        from ringkit_api.sync.user_permissions import UserPermissionsApi

        return UserPermissionsApi(self._client)

    @cached_property
    def user_settings(self) -> UserSettingsApi:
        """User Settings."""
        from ringkit_api.sync.user_settings import UserSettingsApi

        return UserSettingsApi(self._client)

    @cached_property
    def video_configuration(self) -> VideoConfigurationApi:
        """Video Configuration."""
        from ringkit_api.sync.video_configuration import VideoConfigurationApi

        return VideoConfigurationApi(self._client)

    @cached_property
    def webinar_subscriptions(self) -> WebinarSubscriptionsApi:
        """Webinar Subscriptions."""
        from ringkit_api.sync.webinar_subscriptions import WebinarSubscriptionsApi

        return WebinarSubscriptionsApi(self._client)

    @cached_property
    def webinars_and_sessions(self) -> WebinarsAndSessionsApi:
        """Webinars and Sessions."""
        from ringkit_api.sync.webinars_and_sessions import WebinarsAndSessionsApi

        return WebinarsAndSessionsApi(self._client)
