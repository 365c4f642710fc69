<?php
/**
 * Plugin Name: Termine der Region
 * Description: Zeigt die Termine einer Region als Block oder mit dem Kurzbefehl [region_calendar]. Setzt keine Cookies und speichert nichts.
 * Version: 1.0.0
 * Requires at least: 6.5
 * Requires PHP: 7.4
 * License: MIT
 * License URI: https://opensource.org/license/mit
 */

if (!defined('ABSPATH')) {
    exit;
}

/** The element's attributes that editors may set, each with the form it must have. The address is seen to by region_calendar_url(). */
const REGION_CALENDAR_ATTRIBUTES = [
    'topic' => '/^[a-z0-9-]+(?:[ ,]+[a-z0-9-]+)*$/D',
    'place' => '/^[a-z0-9-]+(?:[ ,]+[a-z0-9-]+)*$/D',
    'partner' => '/^[a-z0-9-]+(?:[ ,]+[a-z0-9-]+)*$/D',
    'event' => '#^[a-z0-9-]+/[a-z0-9-]+(?:[ ,]+[a-z0-9-]+/[a-z0-9-]+)*$#D',
    'limit' => '/^[1-9][0-9]{0,2}$/D',
    'view' => '/^(?:list|compact|month)$/D',
    'lang' => '/^(?:de|en)$/D',
    'theme' => '/^(?:light|dark|auto)$/D',
    'details' => '/^(?:page|inline)$/D',
];

/**
 * The address of the region's website with a slash at its end; empty where there is none. A script is loaded from there, so the host is the
 * administrators' choice (Settings > General): what an editor writes may name another website on that host, and no other.
 */
function region_calendar_url($given)
{
    $allowed = esc_url_raw((string) get_option('region_calendar_url', ''), ['https']);
    $given = esc_url_raw(trim((string) $given), ['https']);
    if ($allowed === '') {
        return '';
    }
    $url = $given !== '' && wp_parse_url($given, PHP_URL_HOST) === wp_parse_url($allowed, PHP_URL_HOST) && wp_parse_url($given, PHP_URL_PORT) === wp_parse_url($allowed, PHP_URL_PORT) ? $given : $allowed;
    return trailingslashit(strtok($url, '?#'));
}

/** The element as HTML; what is not of the right form is left out. */
function region_calendar_html($given)
{
    $given = is_array($given) ? $given : [];
    $url = region_calendar_url($given['url'] ?? '');
    if ($url === '') {
        return '';
    }
    region_calendar_script($url);
    $attributes = ' brand="' . esc_url($url, ['https']) . '"';
    foreach (REGION_CALENDAR_ATTRIBUTES as $name => $form) {
        $value = trim((string) ($given[$name] ?? ''));
        if ($value !== '' && preg_match($form, $value) === 1) {
            $attributes .= ' ' . $name . '="' . esc_attr($value) . '"';
        }
    }
    $base = esc_url((string) ($given['details_base'] ?? ''), ['https']);
    if ($base !== '') {
        $attributes .= ' details-base="' . $base . '"';
    }
    $link = '<a href="' . esc_url($url, ['https']) . '">' . esc_html__('Alle Termine der Region', 'region-calendar') . '</a>';
    return '<region-calendar' . $attributes . '>' . $link . '</region-calendar>';
}

/** Loads the element's script, once for each website of a region that the page shows. */
function region_calendar_script($url)
{
    wp_enqueue_script_module('region-calendar-' . md5($url), $url . 'widgets/calendar.js', [], null);
}

function region_calendar_shortcode($given)
{
    return region_calendar_html($given);
}

function region_calendar_block($given)
{
    $html = region_calendar_html($given);
    return $html === '' ? '' : '<div ' . get_block_wrapper_attributes() . '>' . $html . '</div>';
}

function region_calendar_init()
{
    add_shortcode('region_calendar', 'region_calendar_shortcode');
    wp_register_script('region-calendar-block', plugins_url('block.js', __FILE__), ['wp-blocks', 'wp-block-editor', 'wp-components', 'wp-element'], '1.0.0', true);
    $attributes = ['url' => ['type' => 'string', 'default' => ''], 'details_base' => ['type' => 'string', 'default' => '']];
    foreach (array_keys(REGION_CALENDAR_ATTRIBUTES) as $name) {
        $attributes[$name] = ['type' => 'string', 'default' => ''];
    }
    register_block_type('region/calendar', [
        'api_version' => 3,
        'title' => 'Termine der Region',
        'category' => 'widgets',
        'icon' => 'calendar-alt',
        'editor_script' => 'region-calendar-block',
        'attributes' => $attributes,
        'render_callback' => 'region_calendar_block',
    ]);
    register_setting('general', 'region_calendar_url', ['type' => 'string', 'sanitize_callback' => 'region_calendar_sanitized', 'default' => '']);
}

function region_calendar_sanitized($url)
{
    return esc_url_raw(trim((string) $url), ['https']);
}

/** One address for the whole website, under Settings > General: editors need not know it. */
function region_calendar_admin()
{
    add_settings_field('region_calendar_url', 'Website der Region', 'region_calendar_field', 'general', 'default', ['label_for' => 'region_calendar_url']);
}

function region_calendar_field()
{
    echo '<input type="url" class="regular-text" id="region_calendar_url" name="region_calendar_url" placeholder="https://" value="' . esc_attr(get_option('region_calendar_url', '')) . '">';
}

add_action('init', 'region_calendar_init');
add_action('admin_init', 'region_calendar_admin');
