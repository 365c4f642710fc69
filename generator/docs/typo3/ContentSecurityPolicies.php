<?php

declare(strict_types=1);

// Configuration/ContentSecurityPolicies.php of your site package, TYPO3 12.4 or later: lets the frontend load script, data and frame of the region's website.

use TYPO3\CMS\Core\Security\ContentSecurityPolicy\Directive;
use TYPO3\CMS\Core\Security\ContentSecurityPolicy\Mutation;
use TYPO3\CMS\Core\Security\ContentSecurityPolicy\MutationCollection;
use TYPO3\CMS\Core\Security\ContentSecurityPolicy\MutationMode;
use TYPO3\CMS\Core\Security\ContentSecurityPolicy\Scope;
use TYPO3\CMS\Core\Security\ContentSecurityPolicy\UriValue;
use TYPO3\CMS\Core\Type\Map;

$region = new UriValue('https://region.example');

return Map::fromEntries([
    Scope::frontend(),
    new MutationCollection(
        new Mutation(MutationMode::Extend, Directive::ScriptSrc, $region),
        new Mutation(MutationMode::Extend, Directive::ConnectSrc, $region),
        new Mutation(MutationMode::Extend, Directive::FrameSrc, $region),
    ),
]);
