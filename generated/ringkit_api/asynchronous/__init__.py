# Written by `make generate` from spec/. Do not edit.
"""`AsyncRingCentral.api`: every operation, grouped by the tag of the description."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ringkit._client.namespace import AsyncNamespace

if TYPE_CHECKING:
    from ringkit_api.asynchronous.adaptive_cards import AsyncAdaptiveCardsApi
    from ringkit_api.asynchronous.ai_conversation_expert import AsyncAIConversationExpertApi
    from ringkit_api.asynchronous.api_info import AsyncAPIInfoApi
    from ringkit_api.asynchronous.audio import AsyncAudioApi
    from ringkit_api.asynchronous.audit_trail import AsyncAuditTrailApi
    from ringkit_api.asynchronous.automatic_location_updates import AsyncAutomaticLocationUpdatesApi
    from ringkit_api.asynchronous.bridge_management import AsyncBridgeManagementApi
    from ringkit_api.asynchronous.business_analytics import AsyncBusinessAnalyticsApi
    from ringkit_api.asynchronous.business_hours import AsyncBusinessHoursApi
    from ringkit_api.asynchronous.calendar_events import AsyncCalendarEventsApi
    from ringkit_api.asynchronous.call_blocking import AsyncCallBlockingApi
    from ringkit_api.asynchronous.call_control import AsyncCallControlApi
    from ringkit_api.asynchronous.call_flip import AsyncCallFlipApi
    from ringkit_api.asynchronous.call_forwarding import AsyncCallForwardingApi
    from ringkit_api.asynchronous.call_handling_rules import AsyncCallHandlingRulesApi
    from ringkit_api.asynchronous.call_log import AsyncCallLogApi
    from ringkit_api.asynchronous.call_monitoring_groups import AsyncCallMonitoringGroupsApi
    from ringkit_api.asynchronous.call_queues import AsyncCallQueuesApi
    from ringkit_api.asynchronous.call_recording_settings import AsyncCallRecordingSettingsApi
    from ringkit_api.asynchronous.call_recordings import AsyncCallRecordingsApi
    from ringkit_api.asynchronous.chats import AsyncChatsApi
    from ringkit_api.asynchronous.company import AsyncCompanyApi
    from ringkit_api.asynchronous.compliance_exports import AsyncComplianceExportsApi
    from ringkit_api.asynchronous.conversations import AsyncConversationsApi
    from ringkit_api.asynchronous.cost_centers import AsyncCostCentersApi
    from ringkit_api.asynchronous.custom_fields import AsyncCustomFieldsApi
    from ringkit_api.asynchronous.delegation_management import AsyncDelegationManagementApi
    from ringkit_api.asynchronous.device_sip_registration import AsyncDeviceSIPRegistrationApi
    from ringkit_api.asynchronous.devices import AsyncDevicesApi
    from ringkit_api.asynchronous.extensions import AsyncExtensionsApi
    from ringkit_api.asynchronous.external_contacts import AsyncExternalContactsApi
    from ringkit_api.asynchronous.fax import AsyncFaxApi
    from ringkit_api.asynchronous.forwarding_targets import AsyncForwardingTargetsApi
    from ringkit_api.asynchronous.greetings import AsyncGreetingsApi
    from ringkit_api.asynchronous.high_volume_sms import AsyncHighVolumeSMSApi
    from ringkit_api.asynchronous.historical_recordings import AsyncHistoricalRecordingsApi
    from ringkit_api.asynchronous.historical_webinars import AsyncHistoricalWebinarsApi
    from ringkit_api.asynchronous.incoming_webhooks import AsyncIncomingWebhooksApi
    from ringkit_api.asynchronous.insights import AsyncInsightsApi
    from ringkit_api.asynchronous.interaction_rules import AsyncInteractionRulesApi
    from ringkit_api.asynchronous.internal_contacts import AsyncInternalContactsApi
    from ringkit_api.asynchronous.invitees import AsyncInviteesApi
    from ringkit_api.asynchronous.ivr import AsyncIVRApi
    from ringkit_api.asynchronous.meeting_recordings import AsyncMeetingRecordingsApi
    from ringkit_api.asynchronous.meetings_history import AsyncMeetingsHistoryApi
    from ringkit_api.asynchronous.message_exports import AsyncMessageExportsApi
    from ringkit_api.asynchronous.message_store import AsyncMessageStoreApi
    from ringkit_api.asynchronous.message_threads import AsyncMessageThreadsApi
    from ringkit_api.asynchronous.ms_teams_direct_routing import AsyncMSTeamsDirectRoutingApi
    from ringkit_api.asynchronous.multi_site import AsyncMultiSiteApi
    from ringkit_api.asynchronous.notes import AsyncNotesApi
    from ringkit_api.asynchronous.oauth_and_oidc import AsyncOAuthAndOIDCApi
    from ringkit_api.asynchronous.pager_messages import AsyncPagerMessagesApi
    from ringkit_api.asynchronous.paging_only_groups import AsyncPagingOnlyGroupsApi
    from ringkit_api.asynchronous.phone_numbers import AsyncPhoneNumbersApi
    from ringkit_api.asynchronous.posts import AsyncPostsApi
    from ringkit_api.asynchronous.presence import AsyncPresenceApi
    from ringkit_api.asynchronous.profile import AsyncProfileApi
    from ringkit_api.asynchronous.regional_settings import AsyncRegionalSettingsApi
    from ringkit_api.asynchronous.registrants import AsyncRegistrantsApi
    from ringkit_api.asynchronous.registration_management import AsyncRegistrationManagementApi
    from ringkit_api.asynchronous.ring_out import AsyncRingOutApi
    from ringkit_api.asynchronous.role_management import AsyncRoleManagementApi
    from ringkit_api.asynchronous.scim import AsyncSCIMApi
    from ringkit_api.asynchronous.site_administration import AsyncSiteAdministrationApi
    from ringkit_api.asynchronous.sms import AsyncSMSApi
    from ringkit_api.asynchronous.sms_brands_campaigns import AsyncSMSBrandsCampaignsApi
    from ringkit_api.asynchronous.sms_consents import AsyncSMSConsentsApi
    from ringkit_api.asynchronous.sms_templates import AsyncSMSTemplatesApi
    from ringkit_api.asynchronous.state_based_rules import AsyncStateBasedRulesApi
    from ringkit_api.asynchronous.states import AsyncStatesApi
    from ringkit_api.asynchronous.status import AsyncStatusApi
    from ringkit_api.asynchronous.subscriptions import AsyncSubscriptionsApi
    from ringkit_api.asynchronous.tasks import AsyncTasksApi
    from ringkit_api.asynchronous.teams import AsyncTeamsApi
    from ringkit_api.asynchronous.text import AsyncTextApi
    from ringkit_api.asynchronous.user_permissions import AsyncUserPermissionsApi
    from ringkit_api.asynchronous.user_settings import AsyncUserSettingsApi
    from ringkit_api.asynchronous.video_configuration import AsyncVideoConfigurationApi
    from ringkit_api.asynchronous.webinar_subscriptions import AsyncWebinarSubscriptionsApi
    from ringkit_api.asynchronous.webinars_and_sessions import AsyncWebinarsAndSessionsApi


class AsyncApi(AsyncNamespace):
    """Every operation of the platform. A group is imported when it is first used."""

    @cached_property
    def adaptive_cards(self) -> AsyncAdaptiveCardsApi:
        """Adaptive Cards."""
        from ringkit_api.asynchronous.adaptive_cards import AsyncAdaptiveCardsApi

        return AsyncAdaptiveCardsApi(self._client)

    @cached_property
    def ai_conversation_expert(self) -> AsyncAIConversationExpertApi:
        """AI Conversation Expert."""
        from ringkit_api.asynchronous.ai_conversation_expert import AsyncAIConversationExpertApi

        return AsyncAIConversationExpertApi(self._client)

    @cached_property
    def api_info(self) -> AsyncAPIInfoApi:
        """API Info."""
        from ringkit_api.asynchronous.api_info import AsyncAPIInfoApi

        return AsyncAPIInfoApi(self._client)

    @cached_property
    def audio(self) -> AsyncAudioApi:
        """Audio."""
        from ringkit_api.asynchronous.audio import AsyncAudioApi

        return AsyncAudioApi(self._client)

    @cached_property
    def audit_trail(self) -> AsyncAuditTrailApi:
        """Audit Trail."""
        from ringkit_api.asynchronous.audit_trail import AsyncAuditTrailApi

        return AsyncAuditTrailApi(self._client)

    @cached_property
    def automatic_location_updates(self) -> AsyncAutomaticLocationUpdatesApi:
        """Automatic Location Updates."""
        from ringkit_api.asynchronous.automatic_location_updates import (
            AsyncAutomaticLocationUpdatesApi,
        )

        return AsyncAutomaticLocationUpdatesApi(self._client)

    @cached_property
    def bridge_management(self) -> AsyncBridgeManagementApi:
        """Bridge Management."""
        from ringkit_api.asynchronous.bridge_management import AsyncBridgeManagementApi

        return AsyncBridgeManagementApi(self._client)

    @cached_property
    def business_analytics(self) -> AsyncBusinessAnalyticsApi:
        """Business Analytics."""
        from ringkit_api.asynchronous.business_analytics import AsyncBusinessAnalyticsApi

        return AsyncBusinessAnalyticsApi(self._client)

    @cached_property
    def business_hours(self) -> AsyncBusinessHoursApi:
        """Business Hours."""
        from ringkit_api.asynchronous.business_hours import AsyncBusinessHoursApi

        return AsyncBusinessHoursApi(self._client)

    @cached_property
    def calendar_events(self) -> AsyncCalendarEventsApi:
        """Calendar Events."""
        from ringkit_api.asynchronous.calendar_events import AsyncCalendarEventsApi

        return AsyncCalendarEventsApi(self._client)

    @cached_property
    def call_blocking(self) -> AsyncCallBlockingApi:
        """Call Blocking."""
        from ringkit_api.asynchronous.call_blocking import AsyncCallBlockingApi

        return AsyncCallBlockingApi(self._client)

    @cached_property
    def call_control(self) -> AsyncCallControlApi:
        """Call Control."""
        from ringkit_api.asynchronous.call_control import AsyncCallControlApi

        return AsyncCallControlApi(self._client)

    @cached_property
    def call_flip(self) -> AsyncCallFlipApi:
        """Call Flip."""
        from ringkit_api.asynchronous.call_flip import AsyncCallFlipApi

        return AsyncCallFlipApi(self._client)

    @cached_property
    def call_forwarding(self) -> AsyncCallForwardingApi:
        """Call Forwarding."""
        from ringkit_api.asynchronous.call_forwarding import AsyncCallForwardingApi

        return AsyncCallForwardingApi(self._client)

    @cached_property
    def call_handling_rules(self) -> AsyncCallHandlingRulesApi:
        """Call Handling Rules."""
        from ringkit_api.asynchronous.call_handling_rules import AsyncCallHandlingRulesApi

        return AsyncCallHandlingRulesApi(self._client)

    @cached_property
    def call_log(self) -> AsyncCallLogApi:
        """Call Log."""
        from ringkit_api.asynchronous.call_log import AsyncCallLogApi

        return AsyncCallLogApi(self._client)

    @cached_property
    def call_monitoring_groups(self) -> AsyncCallMonitoringGroupsApi:
        """Call Monitoring Groups."""
        from ringkit_api.asynchronous.call_monitoring_groups import AsyncCallMonitoringGroupsApi

        return AsyncCallMonitoringGroupsApi(self._client)

    @cached_property
    def call_queues(self) -> AsyncCallQueuesApi:
        """Call Queues."""
        from ringkit_api.asynchronous.call_queues import AsyncCallQueuesApi

        return AsyncCallQueuesApi(self._client)

    @cached_property
    def call_recording_settings(self) -> AsyncCallRecordingSettingsApi:
        """Call Recording Settings."""
        from ringkit_api.asynchronous.call_recording_settings import AsyncCallRecordingSettingsApi

        return AsyncCallRecordingSettingsApi(self._client)

    @cached_property
    def call_recordings(self) -> AsyncCallRecordingsApi:
        """Call Recordings."""
        from ringkit_api.asynchronous.call_recordings import AsyncCallRecordingsApi

        return AsyncCallRecordingsApi(self._client)

    @cached_property
    def chats(self) -> AsyncChatsApi:
        """Chats."""
        from ringkit_api.asynchronous.chats import AsyncChatsApi

        return AsyncChatsApi(self._client)

    @cached_property
    def company(self) -> AsyncCompanyApi:
        """Company."""
        from ringkit_api.asynchronous.company import AsyncCompanyApi

        return AsyncCompanyApi(self._client)

    @cached_property
    def compliance_exports(self) -> AsyncComplianceExportsApi:
        """Compliance Exports."""
        from ringkit_api.asynchronous.compliance_exports import AsyncComplianceExportsApi

        return AsyncComplianceExportsApi(self._client)

    @cached_property
    def conversations(self) -> AsyncConversationsApi:
        """Conversations."""
        from ringkit_api.asynchronous.conversations import AsyncConversationsApi

        return AsyncConversationsApi(self._client)

    @cached_property
    def cost_centers(self) -> AsyncCostCentersApi:
        """Cost Centers."""
        from ringkit_api.asynchronous.cost_centers import AsyncCostCentersApi

        return AsyncCostCentersApi(self._client)

    @cached_property
    def custom_fields(self) -> AsyncCustomFieldsApi:
        """Custom Fields."""
        from ringkit_api.asynchronous.custom_fields import AsyncCustomFieldsApi

        return AsyncCustomFieldsApi(self._client)

    @cached_property
    def delegation_management(self) -> AsyncDelegationManagementApi:
        """Delegation Management."""
        from ringkit_api.asynchronous.delegation_management import AsyncDelegationManagementApi

        return AsyncDelegationManagementApi(self._client)

    @cached_property
    def device_sip_registration(self) -> AsyncDeviceSIPRegistrationApi:
        """Device SIP Registration."""
        from ringkit_api.asynchronous.device_sip_registration import AsyncDeviceSIPRegistrationApi

        return AsyncDeviceSIPRegistrationApi(self._client)

    @cached_property
    def devices(self) -> AsyncDevicesApi:
        """Devices."""
        from ringkit_api.asynchronous.devices import AsyncDevicesApi

        return AsyncDevicesApi(self._client)

    @cached_property
    def extensions(self) -> AsyncExtensionsApi:
        """Extensions."""
        from ringkit_api.asynchronous.extensions import AsyncExtensionsApi

        return AsyncExtensionsApi(self._client)

    @cached_property
    def external_contacts(self) -> AsyncExternalContactsApi:
        """External Contacts."""
        from ringkit_api.asynchronous.external_contacts import AsyncExternalContactsApi

        return AsyncExternalContactsApi(self._client)

    @cached_property
    def fax(self) -> AsyncFaxApi:
        """Fax."""
        from ringkit_api.asynchronous.fax import AsyncFaxApi

        return AsyncFaxApi(self._client)

    @cached_property
    def forwarding_targets(self) -> AsyncForwardingTargetsApi:
        """Forwarding Targets."""
        from ringkit_api.asynchronous.forwarding_targets import AsyncForwardingTargetsApi

        return AsyncForwardingTargetsApi(self._client)

    @cached_property
    def greetings(self) -> AsyncGreetingsApi:
        """Greetings."""
        from ringkit_api.asynchronous.greetings import AsyncGreetingsApi

        return AsyncGreetingsApi(self._client)

    @cached_property
    def high_volume_sms(self) -> AsyncHighVolumeSMSApi:
        """High Volume SMS."""
        from ringkit_api.asynchronous.high_volume_sms import AsyncHighVolumeSMSApi

        return AsyncHighVolumeSMSApi(self._client)

    @cached_property
    def historical_recordings(self) -> AsyncHistoricalRecordingsApi:
        """Historical Recordings."""
        from ringkit_api.asynchronous.historical_recordings import AsyncHistoricalRecordingsApi

        return AsyncHistoricalRecordingsApi(self._client)

    @cached_property
    def historical_webinars(self) -> AsyncHistoricalWebinarsApi:
        """Historical Webinars."""
        from ringkit_api.asynchronous.historical_webinars import AsyncHistoricalWebinarsApi

        return AsyncHistoricalWebinarsApi(self._client)

    @cached_property
    def incoming_webhooks(self) -> AsyncIncomingWebhooksApi:
        """Incoming Webhooks."""
        from ringkit_api.asynchronous.incoming_webhooks import AsyncIncomingWebhooksApi

        return AsyncIncomingWebhooksApi(self._client)

    @cached_property
    def insights(self) -> AsyncInsightsApi:
        """Insights."""
        from ringkit_api.asynchronous.insights import AsyncInsightsApi

        return AsyncInsightsApi(self._client)

    @cached_property
    def interaction_rules(self) -> AsyncInteractionRulesApi:
        """Interaction Rules."""
        from ringkit_api.asynchronous.interaction_rules import AsyncInteractionRulesApi

        return AsyncInteractionRulesApi(self._client)

    @cached_property
    def internal_contacts(self) -> AsyncInternalContactsApi:
        """Internal Contacts."""
        from ringkit_api.asynchronous.internal_contacts import AsyncInternalContactsApi

        return AsyncInternalContactsApi(self._client)

    @cached_property
    def invitees(self) -> AsyncInviteesApi:
        """Invitees."""
        from ringkit_api.asynchronous.invitees import AsyncInviteesApi

        return AsyncInviteesApi(self._client)

    @cached_property
    def ivr(self) -> AsyncIVRApi:
        """IVR."""
        from ringkit_api.asynchronous.ivr import AsyncIVRApi

        return AsyncIVRApi(self._client)

    @cached_property
    def meeting_recordings(self) -> AsyncMeetingRecordingsApi:
        """Meeting Recordings."""
        from ringkit_api.asynchronous.meeting_recordings import AsyncMeetingRecordingsApi

        return AsyncMeetingRecordingsApi(self._client)

    @cached_property
    def meetings_history(self) -> AsyncMeetingsHistoryApi:
        """Meetings History."""
        from ringkit_api.asynchronous.meetings_history import AsyncMeetingsHistoryApi

        return AsyncMeetingsHistoryApi(self._client)

    @cached_property
    def message_exports(self) -> AsyncMessageExportsApi:
        """Message Exports."""
        from ringkit_api.asynchronous.message_exports import AsyncMessageExportsApi

        return AsyncMessageExportsApi(self._client)

    @cached_property
    def message_store(self) -> AsyncMessageStoreApi:
        """Message Store."""
        from ringkit_api.asynchronous.message_store import AsyncMessageStoreApi

        return AsyncMessageStoreApi(self._client)

    @cached_property
    def message_threads(self) -> AsyncMessageThreadsApi:
        """Message Threads."""
        from ringkit_api.asynchronous.message_threads import AsyncMessageThreadsApi

        return AsyncMessageThreadsApi(self._client)

    @cached_property
    def ms_teams_direct_routing(self) -> AsyncMSTeamsDirectRoutingApi:
        """MS Teams Direct Routing."""
        from ringkit_api.asynchronous.ms_teams_direct_routing import AsyncMSTeamsDirectRoutingApi

        return AsyncMSTeamsDirectRoutingApi(self._client)

    @cached_property
    def multi_site(self) -> AsyncMultiSiteApi:
        """Multi-Site."""
        from ringkit_api.asynchronous.multi_site import AsyncMultiSiteApi

        return AsyncMultiSiteApi(self._client)

    @cached_property
    def notes(self) -> AsyncNotesApi:
        """Notes."""
        from ringkit_api.asynchronous.notes import AsyncNotesApi

        return AsyncNotesApi(self._client)

    @cached_property
    def oauth_and_oidc(self) -> AsyncOAuthAndOIDCApi:
        """OAuth and OIDC."""
        from ringkit_api.asynchronous.oauth_and_oidc import AsyncOAuthAndOIDCApi

        return AsyncOAuthAndOIDCApi(self._client)

    @cached_property
    def pager_messages(self) -> AsyncPagerMessagesApi:
        """Pager Messages."""
        from ringkit_api.asynchronous.pager_messages import AsyncPagerMessagesApi

        return AsyncPagerMessagesApi(self._client)

    @cached_property
    def paging_only_groups(self) -> AsyncPagingOnlyGroupsApi:
        """Paging Only Groups."""
        from ringkit_api.asynchronous.paging_only_groups import AsyncPagingOnlyGroupsApi

        return AsyncPagingOnlyGroupsApi(self._client)

    @cached_property
    def phone_numbers(self) -> AsyncPhoneNumbersApi:
        """Phone Numbers."""
        from ringkit_api.asynchronous.phone_numbers import AsyncPhoneNumbersApi

        return AsyncPhoneNumbersApi(self._client)

    @cached_property
    def posts(self) -> AsyncPostsApi:
        """Posts."""
        from ringkit_api.asynchronous.posts import AsyncPostsApi

        return AsyncPostsApi(self._client)

    @cached_property
    def presence(self) -> AsyncPresenceApi:
        """Presence."""
        from ringkit_api.asynchronous.presence import AsyncPresenceApi

        return AsyncPresenceApi(self._client)

    @cached_property
    def profile(self) -> AsyncProfileApi:
        """Profile."""
        from ringkit_api.asynchronous.profile import AsyncProfileApi

        return AsyncProfileApi(self._client)

    @cached_property
    def regional_settings(self) -> AsyncRegionalSettingsApi:
        """Regional Settings."""
        from ringkit_api.asynchronous.regional_settings import AsyncRegionalSettingsApi

        return AsyncRegionalSettingsApi(self._client)

    @cached_property
    def registrants(self) -> AsyncRegistrantsApi:
        """Registrants."""
        from ringkit_api.asynchronous.registrants import AsyncRegistrantsApi

        return AsyncRegistrantsApi(self._client)

    @cached_property
    def registration_management(self) -> AsyncRegistrationManagementApi:
        """Registration Management."""
        from ringkit_api.asynchronous.registration_management import AsyncRegistrationManagementApi

        return AsyncRegistrationManagementApi(self._client)

    @cached_property
    def ring_out(self) -> AsyncRingOutApi:
        """RingOut."""
        from ringkit_api.asynchronous.ring_out import AsyncRingOutApi

        return AsyncRingOutApi(self._client)

    @cached_property
    def role_management(self) -> AsyncRoleManagementApi:
        """Role Management."""
        from ringkit_api.asynchronous.role_management import AsyncRoleManagementApi

        return AsyncRoleManagementApi(self._client)

    @cached_property
    def scim(self) -> AsyncSCIMApi:
        """SCIM."""
        from ringkit_api.asynchronous.scim import AsyncSCIMApi

        return AsyncSCIMApi(self._client)

    @cached_property
    def site_administration(self) -> AsyncSiteAdministrationApi:
        """Site Administration."""
        from ringkit_api.asynchronous.site_administration import AsyncSiteAdministrationApi

        return AsyncSiteAdministrationApi(self._client)

    @cached_property
    def sms(self) -> AsyncSMSApi:
        """SMS."""
        from ringkit_api.asynchronous.sms import AsyncSMSApi

        return AsyncSMSApi(self._client)

    @cached_property
    def sms_brands_campaigns(self) -> AsyncSMSBrandsCampaignsApi:
        """SMS Brands/Campaigns."""
        from ringkit_api.asynchronous.sms_brands_campaigns import AsyncSMSBrandsCampaignsApi

        return AsyncSMSBrandsCampaignsApi(self._client)

    @cached_property
    def sms_consents(self) -> AsyncSMSConsentsApi:
        """SMS Consents."""
        from ringkit_api.asynchronous.sms_consents import AsyncSMSConsentsApi

        return AsyncSMSConsentsApi(self._client)

    @cached_property
    def sms_templates(self) -> AsyncSMSTemplatesApi:
        """SMS Templates."""
        from ringkit_api.asynchronous.sms_templates import AsyncSMSTemplatesApi

        return AsyncSMSTemplatesApi(self._client)

    @cached_property
    def state_based_rules(self) -> AsyncStateBasedRulesApi:
        """State-based Rules."""
        from ringkit_api.asynchronous.state_based_rules import AsyncStateBasedRulesApi

        return AsyncStateBasedRulesApi(self._client)

    @cached_property
    def states(self) -> AsyncStatesApi:
        """States."""
        from ringkit_api.asynchronous.states import AsyncStatesApi

        return AsyncStatesApi(self._client)

    @cached_property
    def status(self) -> AsyncStatusApi:
        """Status."""
        from ringkit_api.asynchronous.status import AsyncStatusApi

        return AsyncStatusApi(self._client)

    @cached_property
    def subscriptions(self) -> AsyncSubscriptionsApi:
        """Subscriptions."""
        from ringkit_api.asynchronous.subscriptions import AsyncSubscriptionsApi

        return AsyncSubscriptionsApi(self._client)

    @cached_property
    def tasks(self) -> AsyncTasksApi:
        """Tasks."""
        from ringkit_api.asynchronous.tasks import AsyncTasksApi

        return AsyncTasksApi(self._client)

    @cached_property
    def teams(self) -> AsyncTeamsApi:
        """Teams."""
        from ringkit_api.asynchronous.teams import AsyncTeamsApi

        return AsyncTeamsApi(self._client)

    @cached_property
    def text(self) -> AsyncTextApi:
        """Text."""
        from ringkit_api.asynchronous.text import AsyncTextApi

        return AsyncTextApi(self._client)

    @cached_property
    def user_permissions(self) -> AsyncUserPermissionsApi:
        """User Permissions."""
        from ringkit_api.asynchronous.user_permissions import AsyncUserPermissionsApi

        return AsyncUserPermissionsApi(self._client)

    @cached_property
    def user_settings(self) -> AsyncUserSettingsApi:
        """User Settings."""
        from ringkit_api.asynchronous.user_settings import AsyncUserSettingsApi

        return AsyncUserSettingsApi(self._client)

    @cached_property
    def video_configuration(self) -> AsyncVideoConfigurationApi:
        """Video Configuration."""
        from ringkit_api.asynchronous.video_configuration import AsyncVideoConfigurationApi

        return AsyncVideoConfigurationApi(self._client)

    @cached_property
    def webinar_subscriptions(self) -> AsyncWebinarSubscriptionsApi:
        """Webinar Subscriptions."""
        from ringkit_api.asynchronous.webinar_subscriptions import AsyncWebinarSubscriptionsApi

        return AsyncWebinarSubscriptionsApi(self._client)

    @cached_property
    def webinars_and_sessions(self) -> AsyncWebinarsAndSessionsApi:
        """Webinars and Sessions."""
        from ringkit_api.asynchronous.webinars_and_sessions import AsyncWebinarsAndSessionsApi

        return AsyncWebinarsAndSessionsApi(self._client)
