extension Catalogue {
  /// The tokens of the icon library: `standard_icon` and `<link icon=…>` take them.
  public static let iconTokens: [Substring] = iconTable.split { $0 == " " || $0 == "\n" }

  /// Whether the library has an icon of that name.
  public static func isIconToken(_ name: String) -> Bool { iconSet.contains(name[...]) }

  private static let iconSet = Set(iconTokens)

  /// `color` works on outlined and filled icons, not on colorful ones.
  private static let iconTable = """
    active-speaker-view_outlined activity_filled add-app_outlined add-bold_outlined add-button_outlined
    add-chat_outlined add-comment_outlined add-dictionary_outlined add-doc_outlined add-entry_outlined
    add-middle_outlined add-sheet_outlined add-trustparty_outlined add_filled add_outlined addmedia_filled
    addnew_outlined adjustment_outlined admin-cancel_outlined admin-multistage_outlined admin-setting_outlined
    admin_outlined advanced-actived_outlined alarm-clock_filled alarm-clock_outlined alarm_outlined album_outlined
    alerts-off_filled alerts-off_outlined align-button_outlined align-center_outlined align-left_outlined
    align-middle_outlined align-right_outlined align-top_outlined all_outlined allmail_outlined annotate_filled
    annotate_outlined announce_filled announce_outlined apaas_colorful app-default_filled app-default_outlined
    app_filled app_outlined approval-single_filled approval_filled approval_outlined appstore_outlined
    archive_outlined arrange_filled arrange_outlined arrow-down_outlined arrow-left_outlined arrow-up_outlined
    arrow_outlined assigned_outlined asterisk_outlined at_outlined attachment_filled attachment_outlined
    auto-layout_outlined av-set-down_outlined av-set-up_outlined back-tab_outlined ban-cancel_filled
    ban-cancel_outlined ban_filled ban_outlined barrage-off_outlined bell_filled bell_outlined big-eye_outlined
    bitable-authorization_outlined bitable-lock_outlined bitable-move-down_outlined bitable-move-up_outlined
    bitableform_outlined bitablegallery_outlined bitablegantt_outlined bitablegrid_outlined bitablekanban_outlined
    bitableunknow_outlined blocknew_outlined bluetooth_filled bluetooth_outlined blur_outlined boards_filled
    boards_outlined bold_outlined bonus-payroll_outlined border_outlined borders_outlined bottom-align_outlined
    breakoutrooms_filled breakoutrooms_outlined briefcase_outlined bring-front_outlined browser-mac_outlined
    browser-win_outlined brush-bold_outlined brush-light_outlined brush-medium_outlined buffing_outlined
    building-unavailable_outlined building_filled building_outlined bulk-add_outlined burnlife-day_outlined
    burnlife-hour_outlined burnlife-minute_outlined burnlife-notime_outlined burnlife-week_outlined
    business-card_filled business-card_outlined busy_outlined buzz_filled buzz_outlined cal-creator_outlined
    calendar-10_filled calendar-10_outlined calendar-11_filled calendar-11_outlined calendar-12_filled
    calendar-12_outlined calendar-13_filled calendar-13_outlined calendar-14_filled calendar-14_outlined
    calendar-15_filled calendar-15_outlined calendar-16_filled calendar-16_outlined calendar-17_filled
    calendar-17_outlined calendar-18_filled calendar-18_outlined calendar-19_filled calendar-19_outlined
    calendar-1_filled calendar-1_outlined calendar-20_filled calendar-20_outlined calendar-21_filled
    calendar-21_outlined calendar-22_filled calendar-22_outlined calendar-23_filled calendar-23_outlined
    calendar-24_filled calendar-24_outlined calendar-25_filled calendar-25_outlined calendar-26_filled
    calendar-26_outlined calendar-27_filled calendar-27_outlined calendar-28_filled calendar-28_outlined
    calendar-29_filled calendar-29_outlined calendar-2_filled calendar-2_outlined calendar-30_filled
    calendar-30_outlined calendar-31_filled calendar-31_outlined calendar-3_filled calendar-3_outlined
    calendar-4_filled calendar-4_outlined calendar-5_filled calendar-5_outlined calendar-6_filled calendar-6_outlined
    calendar-7_filled calendar-7_outlined calendar-8_filled calendar-8_outlined calendar-9_filled calendar-9_outlined
    calendar-add_outlined calendar-chat-avatar_filled calendar-chat_filled calendar-chat_outlined
    calendar-date_outlined calendar-done_outlined calendar-down_filled calendar-edit_outlined calendar-left_filled
    calendar-line_outlined calendar-right_filled calendar-setting_outlined calendar-slide_outlined
    calendar-switch_outlined calendar-tittle_outlined calendar-tomorrow_outlined calendar-up_filled
    calendar-view_outlined calendar_colorful calendar_filled calendar_outlined call-end_filled call-end_outlined
    call-net_filled call-net_outlined call-out_filled call-secret_filled call-secret_outlined call-video_filled
    call-video_outlined call_filled call_outlined callout_outlined camera-flip_outlined camera_filled camera_outlined
    cancel-buzz_outlined cancel-collection_outlined cancel-freeze_outlined cancel-link_filled cancel-link_outlined
    cancel-offline_outlined cancel-richtext_outlined cancel-top-align_outlined card-search_outlined card-view_outlined
    card_outlined ccm-edit-continue_outlined ccm-edit_outlined ccm-filter_outlined ccm-next_outlined
    ccm-outbox_outlined ccm-paste_outlined ccm-previous_outlined ccm-rename_outlined ccm-replace_outlined
    ccm-richtext_outlined ccm-straight-line_outlined ccm-upload_outlined cellphone_filled cellphone_outlined
    center-alignment_outlined chat-all_filled chat-all_outlined chat-done_filled chat-done_outlined
    chat-forbidden_outlined chat-left_outlined chat-news_filled chat-news_outlined chat-pin_filled chat-pin_outlined
    chat-right_outlined chat-search-solid_outlined chat-secret_filled chat-secret_outlined chat-topic_filled
    chat-topic_outlined chat-trans_filled chat_filled chat_outlined chatbox-remove_outlined chatbox_outlined
    check_outlined circularend-point_outlined clear_outlined clip_outlined close-banner_filled close-bold_outlined
    close-small_outlined close_filled close_outlined cloud-change_outlined cloud-download_outlined
    cloud-upload_outlined cloud_outlined code_outlined codeblock_outlined coding-test_filled
    collapse-keyboard_outlined collapse_outlined collect_filled collection_outlined columnwidth_outlined
    command_outlined comment-number-a_outlined comment-subscribe_outlined community-tab_filled community-tab_outlined
    company_outlined computer_filled computer_outlined connect_outlined contacts_filled contacts_outlined
    controller_outlined copy-and-paste-item_outlined copy_filled copy_outlined cover-setting_outlined
    creat-folder_outlined crop_outlined cursor_outlined customize-size_outlined danmu-off_filled danmu-on_filled
    data-sheet_outlined day_outlined delete-app_outlined delete-trash_filled delete-trash_outlined delete_filled
    delete_outlined describe_filled describe_outlined details_outlined diagnose_filled dialpad_outlined
    disbandgroup_outlined discuss_outlined disorde-list_outlined disorder-list_outlined divider_outlined
    doc-checklist_outlined doc-comment_outlined doc-replace_outlined doc-search_outlined doc_outlined done_outlined
    dotted-dotted-line_outlined down-bold_outlined down-borders_outlined down-bottom_outlined down-expand_outlined
    down-right_outlined down-round_filled down-round_outlined down_outlined download-image_outlined download_outlined
    draft_outlined drag_outlined drawio_outlined driveload_outlined ear_filled ear_outlined edit-continue_outlined
    edit-discription_outlined edit_outlined education_outlined effects_filled effects_outlined efficiency_outlined
    ellipse_outlined emoji-add_outlined emoji-keyboard_outlined emoji_filled emoji_outlined empty_filled
    eraser_outlined error-hollow_filled error_filled exchange_filled expand-down_filled expand-down_outlined
    expand-items_outlined expand-left_filled expand-right_filled expand-up_filled expand_outlined export_outlined
    external_filled external_outlined face-lift_outlined feed-read_outlined feed-unread_outlined feedback_filled
    feedback_outlined feishuclip_outlined female_filled figure_outlined file-bitable_outlined file-form_colorful
    file-lark-minutes_colorful file-link-audio-shortcut_outlined file-link-audio_outlined file-link-bitable_outlined
    file-link-deta_outlined file-link-docx-shortcut_outlined file-link-docx_outlined file-link-excel-shortcut_outlined
    file-link-excel_outlined file-link-image-shortcut_outlined file-link-image_outlined file-link-mindnote_outlined
    file-link-otherfile-shortcut_outlined file-link-otherfile_outlined file-link-pdf-shortcut_outlined
    file-link-pdf_outlined file-link-ppt-shortcut_outlined file-link-ppt_outlined file-link-sheet_outlined
    file-link-slide-shortcut_outlined file-link-slide_outlined file-link-text-shortcut_outlined
    file-link-text_outlined file-link-unknow-shortcut_outlined file-link-unknow_outlined
    file-link-video-shortcut_outlined file-link-video_filled file-link-video_outlined file-link-wiki-shortcut_outlined
    file-link-wiki_outlined file-link-word2-shortcut_outlined file-link-word2_outlined file-link-word_outlined
    file-link-zip-shortcut_outlined file-link-zip_outlined filelink-bitable-shortcut_outlined filelink-save_outlined
    fill-frame_outlined filter_outlined find-and-replace_outlined find-app_outlined fit-to-frame_outlined
    flag-unavailable_outlined flag_filled flag_outlined flip-horizontally_outlined flip-vertically_outlined
    floating-view_outlined folder-add_outlined folder_filled folder_outlined follow_outlined following_outlined
    fontcolor_outlined form-brush_outlined formula_outlined forward-all_filled forward-all_outlined forward-com_filled
    forward-com_outlined forward_filled forward_outlined foryou_outlined frame-selection_outlined
    freeze-1-column_outlined freeze-column-and-row_outlined freeze-row_outlined full-width_outlined functions_outlined
    gadget_filled ganttset_outlined gif_filled gift-bag-linear_outlined gift-bag_filled gift-bag_outlined
    gift_outlined global-trianglesmall_outlined google_filled googledrive_outlined graduation_outlined
    grid-view_filled grid-view_outlined gridlines-hide_outlined gridlines_outlined group-add_filled
    group-card_outlined group-exit_filled group-selection_outlined group_filled group_outlined h1_outlined h2_outlined
    h3_outlined h4_outlined h5_outlined h6_outlined h7_outlined h8_outlined h9_outlined hash_outlined hashtag_outlined
    headphone_filled helpdesk-off_outlined helpdesk_filled helpdesk_outlined hide-sidebar_filled hide-toolbar_outlined
    high-light-repeatvalue_outlined highlighter_outlined highlightranks_outlined hirelogo_colorful hirelogo_filled
    hirelogo_outlined history-commant_outlined history-search_filled history-search_outlined history_filled
    history_outlined hn_outlined home_filled home_outlined horizontal-line_outlined host-control_filled
    host-control_outlined hot_outlined hub_filled image-fail_outlined image-replacement_outlined image-search_outlined
    image_outlined import_outlined inbox_filled inbox_outlined increase-indentation_outlined indeterminate_outlined
    info-hollow_filled info_filled info_outlined inner-borders_outlined insert-chart_outlined
    insert-column-left_outlined insert-column-right_outlined insert-columns_outlined insert-down_outlined
    insert-left_outlined insert-right_outlined insert-row-down_outlined insert-row-up_outlined insert-up_outlined
    internet_outlined interview-space_filled into-item_outlined invisible_outlined italic_outlined jira-issue_outlined
    jira_outlined jobs_filled join-meeting_filled join-meeting_outlined justify-text_outlined kanban_outlined
    keyboard-display_outlined keyboard_outlined label-add_outlined label-change_outlined label-custom_filled
    label-custom_outlined label-remove_outlined labs_filled labs_outlined lan_outlined language_filled
    language_outlined lark-logo_colorful lark-logo_filled lark_outlined larkcommunity_colorful larkfriends_outlined
    laser_outlined later_filled later_outlined latex_outlined leaveroom_filled leaveroom_outlined
    left-alignment_outlined left-bold_outlined left-borders_outlined left-small-ccm_outlined left_outlined
    like-line_outlined like_filled like_outlined line-arend-point_outlined line-feed_outlined link-copy_filled
    link-copy_outlined link-lock_outlined link-record_outlined lipstick_outlined list-check-bold_outlined
    list-check_outlined list-filter_outlined list-setting_outlined list-view_outlined list_outlined listview_outlined
    livestream-content_outlined livestream-hybrid_outlined livestream-ing_filled livestream-start_filled
    livestream-start_outlined livestream_filled livestream_outlined loadfail_filled loading_outlined local_filled
    local_outlined lock-chat_filled lock-open_filled lock_filled lock_outlined logout_outlined long-figure_outlined
    lookup_outlined lottery-bag_outlined lowerhand_filled lowerhand_outlined luckmoney_filled mac_filled
    magic-share_filled magnify-left_outlined magnify_outlined mail-code_outlined mail-collaborator_outlined
    mail-contact_outlined mail-setting_outlined mail_filled mail_outlined male_filled mark-read_outlined mark_outlined
    massage-box-mute_outlined massage-box-out_outlined maximize-win_outlined maybe_filled maybe_outlined
    meego_colorful meego_filled meego_outlined meeting-plan_outlined meeting-room-offline_outlined meeting_filled
    member-add_outlined member-new_outlined member_filled member_outlined menu_outlined mergecells_outlined
    message-mute_outlined mic-off_filled mic-off_outlined mic-outline_outlined mic_filled mic_outlined
    mindmap-down_outlined mindmap-left_outlined mindmap-right_outlined mindmap-side_outlined mindmap_outlined
    mindnote_outlined minify_outlined minimize-win_outlined minimize_outlined minutes-logo_filled
    moments-categories_outlined more-add_filled more-add_outlined more-bold_outlined more-close_outlined
    more-reaction_outlined more-vertical_outlined more_outlined mosaic-box_outlined mosaic-smear_outlined
    mosaic_outlined mouse_filled mouse_outlined move-bottom_filled move-down_outlined move-selected_outlined
    move-to_outlined move-top_filled move-up_outlined move_outlined msgcard-rectangle_outlined
    multi-elementalign-bottom_outlined multi-elementalign-center_outlined multi-elementalign-left_outlined
    multi-elementalign-middle_outlined multi-elementalign-right_outlined multi-elementalign-top_outlined
    multi-folder_filled multiple_outlined multistreaming_filled multistreaming_outlined multitask-1_outlined
    multitask-2_outlined multitask-3_outlined multitask-4_outlined multitask-5_outlined multitask_outlined
    myai_colorful myfolder_filled myfolder_outlined navigate_outlined navigation-button_outlined nearby-group_outlined
    new-item_outlined new-join-meeting_filled new-join-meeting_outlined new-shortcut_outlined next-play_filled
    night_outlined no-borders_outlined no_filled no_outlined nopicture_filled note_filled notspam_outlined
    number-00_outlined number-0_outlined number_outlined numbered-list-continued_outlined numbered-list-new_outlined
    numbered-list-restart_outlined officephone_filled officephone_outlined offline_outlined okr_outlined
    operationrecord_outlined orde-list_outlined order-list_outlined organization-book_outlined organization_filled
    organization_outlined original-size-view_outlined original-size-wiew_outlined original-size_outlined
    outbox_outlined outer-borders_outlined outline_outlined paperbag_outlined paste_outlined pause-livestream_outlined
    pause-round_filled pause_filled pc_filled pc_outlined pen_outlined pencilkit_outlined person-add_filled
    person-admit_outlined person-remove_filled person-remove_outlined phone_outlined photo-album_filled
    picture-in-picture_outlined pin_filled pin_outlined platform_outlined play-round_filled play_filled
    plugin_outlined podcast_outlined poll_outlined premium-gleam_filled presentation_outlined preview-view_outlined
    preview_outlined previous-play_filled print_outlined printer_outlined priority_outlined privacy-location_outlined
    proportion_outlined protect-range_outlined pull-down_outlined pull-left_outlined pull-right_outlined
    push-left_outlined qr_outlined quick-access_outlined quicksetting_outlined raisehand_filled raisehand_outlined
    ram_outlined readinfo_outlined recall_outlined record_filled record_outlined rectangle_outlined redo_outlined
    reduce-indentation_outlined reduce_outlined reference_outlined referrals_filled refresh_outlined reject_filled
    repeat_outlined replace_outlined reply-all_filled reply-all_outlined reply-cn_filled reply-cn_outlined
    reply_filled reply_outlined report_outlined resize_outlined resolve_filled resolve_outlined return-item_outlined
    revolve_outlined richtext-quit_outlined richtext_outlined right-alignment_outlined right-bold_outlined
    right-borders_outlined right-small-ccm_outlined right_outlined robot-add_outlined robot_filled robot_outlined
    room-unavailable_outlined room_filled room_outlined rotate-slice_outlined rotate_outlined round-add_outlined
    row-extratall_outlined row-height_outlined row-medium_outlined row-tall_outlined rowheightsheet_outlined
    safe-pass_outlined safe-settings_outlined safe-vc_filled safe-vc_outlined safe_filled safe_outlined scan_outlined
    scene-expand_outlined scene-minimaze_outlined scene-reupload_outlined score_filled score_outlined
    screen-rotation_outlined screenshots_outlined scroll_filled search-outline_outlined search_outlined
    select-all_outlined select-character_outlined select-down_outlined select-line_outlined select-up_outlined
    select_outlined send_filled send_outlined sent-back_outlined sent-cancel_outlined sent-scheduled_outlined
    sent_outlined separate_outlined sepwindow_outlined set-as-text_outlined set-left_outlined set-top-cancel_outlined
    set-top_outlined setting-inter_filled setting-inter_outlined setting_filled setting_outlined shape_outlined
    share-computer-audio_outlined share-label_outlined share-screen_filled share-screen_outlined share_filled
    share_outlined sharelink_filled sharelink_outlined sheet-bar_outlined sheet-bitable_outlined
    sheet-cardmodel_outlined sheet-combo_outlined sheet-conditionalformat_outlined sheet-currency_outlined
    sheet-datareference_outlined sheet-dataverification_outlined sheet-dollar_outlined sheet-fontminus_outlined
    sheet-fontplus_outlined sheet-gauge_outlined sheet-histogram_outlined sheet-iconsets-caution_filled
    sheet-iconsets-check_filled sheet-iconsets-cross_filled sheet-iconsets-decrease_filled
    sheet-iconsets-diamond_filled sheet-iconsets-down-grey_filled sheet-iconsets-greycircle_filled
    sheet-iconsets-heart-100_filled sheet-iconsets-increase_filled sheet-iconsets-redflag_filled
    sheet-iconsets-right-grey_filled sheet-iconsets-rightdown-grey_filled sheet-iconsets-rightup-grey_filled
    sheet-iconsets-stable_filled sheet-iconsets-star-100_filled sheet-iconsets-thumbsdown_filled
    sheet-iconsets-thumbsup_filled sheet-iconsets-triangle_filled sheet-iconsets-up-grey_filled sheet-line_outlined
    sheet-menu_outlined sheet-onedatareference_outlined sheet-pareto_outlined sheet-percent_outlined
    sheet-pie_outlined sheet-scatter_outlined sheet-sign_outlined sheet-slash_outlined sheet-table_outlined
    sheet-text-columns_outlined sheet-wordcloud_outlined sheet_outlined short-cuts_outlined show-feed_outlined
    show-sidebar_filled show-toolbar_outlined side-expand_outlined side-fold_outlined sidebar_outlined signal_outlined
    signature_outlined sip_filled sip_outlined slides-mode_outlined sor-a-to-z_outlined sor-z-to-a_outlined
    sort-a-to-z_outlined sort-z-to-a_outlined sort_outlined space-down-bold_outlined space-down_outlined
    space-group_outlined space-myspace_filled space-sharedfolder_filled space-sharedfolder_outlined
    space-up-bold_outlined space-up_outlined space_filled space_outlined spam_outlined speaker-mute_filled
    speaker-mute_outlined speaker_filled speaker_outlined speaking_outlined special-attention_filled
    special-attention_outlined speed_filled square-dotted-line_outlined squarend-point_outlined start_outlined
    status-meeting_filled status-meeting_outlined status-trip_filled status-trip_outlined status-vacation_filled
    status-vacation_outlined stop-demote_outlined stop-promote_outlined stop-record_filled stop-share-screen_outlined
    stop_outlined storage_outlined straight-line_outlined strikethrough_outlined style-fillcolor_outlined
    style-fontcolor_outlined style-hightlight_outlined style-set_outlined style_outlined submit-feedback_outlined
    subscribe-add_outlined subscribe-cancel_outlined subscribe_outlined subtitle-setting_outlined
    subtitles-settings_outlined subtitles_filled subtitles_outlined succeed-hollow_filled succeed_filled
    switch-completion_outlined switch-item_outlined switch_outlined tab-app_filled tab-chat_filled tab-collect_filled
    tab-community_filled tab-contacts_filled tab-down_outlined tab-drive_filled tab-fix_outlined tab-mail_filled
    tab-minutes_filled tab-more_outlined tab-pin_filled tab-release_outlined tab-tag_filled tab-todo_filled
    tab-todo_outlined tab-video_filled tab-wiki_filled table-group_outlined tag_filled tag_outlined
    take-action_outlined team-add_outlined team-code_outlined template_outlined tex_outlined text-aa_outlined
    text2_outlined text_outlined textstyle_outlined thumbdown_filled thumbdown_outlined thumbsup_filled
    thumbsup_outlined time-zone_outlined time_filled time_outlined todo_colorful todo_filled todo_outlined
    tool-addblock_outlined tool-indent_outlined tool-outdent_outlined toolbar-toggle_outlined top-align_outlined
    touch-up_outlined transfersheet_outlined translate_outlined treelist_outlined triangularend-point_outlined
    trustparty_outlined tuodong_outlined typography_outlined uml_outlined underline_outlined undo_outlined
    unmaximize-win_outlined unmultitask_outlined unpin_outlined unread_outlined untag_outlined untext_outlined
    up-bold_outlined up-borders_outlined up-expand_outlined up-left_outlined up-round_outlined up-top_outlined
    up_filled up_outlined update-log_outlined updatemeeting_outlined upload-new-file_outlined upload_outlined
    uploadfile_outlined uploadfolder_outlined ux-fill-color_outlined ux-font-color_outlined ux-highlight_outlined
    vc-drag_outlined vc-reaction_filled vc-sepwindow_outlined vc-toolbar-down_filled vc-toolbar-up_filled
    verify_filled version_outlined vertical-align_outlined video-off_filled video-off_outlined video-upload_outlined
    video_filled video_outlined view-3day_outlined view-day_outlined view-in-chat_filled view-list_outlined
    view-month_outlined view-task_outlined view-video_outlined view_outlined viewinchat_outlined
    virtual-avatar_outlined virtual-bg_outlined virtual-office_filled virtual-office_outlined visible-lock_filled
    visible-lock_outlined visible_filled visible_outlined voice-text_outlined voice2text_outlined voice_outlined
    vote_colorful vote_filled vote_outlined w1-h1_outlined w16-h9_outlined w3-h4_outlined w4-h3_outlined
    w9-h16_outlined waiting_outlined wallet_outlined warn-report_outlined warning-hollow_filled warning_filled
    warning_outlined watch-page-settings_outlined web-card_outlined wechat-friend_filled wechat_filled weibo_filled
    whiteboard_outlined widelist_outlined wiki-bitable_colorful wiki-book_filled wiki-book_outlined
    wiki-doc-shortcut_outlined wiki-mindnote-shortcut_outlined wiki-sheet-shortcut_outlined wiki-space_filled
    wiki_filled wiki_outlined wikilink_outlined wikitreelistblod_outlined window-close_outlined window-max_outlined
    window-mini_outlined window-new_outlined wins_filled withdrawcohost_outlined workorder-close_filled
    workorder_filled workorder_outlined workspace_filled workspace_outlined wrap_outlined wrapping_outlined yes_filled
    yes_outlined zoom-in_outlined zoom-out_outlined
    """
}
