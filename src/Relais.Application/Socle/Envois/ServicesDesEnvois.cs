using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Relais.Application.Socle.Envois;

/// <summary>Registration of the outbox and of the ways out this installation has.</summary>
public static class ServicesDesEnvois
{
    public static IServiceCollection AjouterLesEnvois(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddHttpClient();
        services.AddOptions<ReglagesDesEnvois>().Bind(configuration.GetSection(ReglagesDesEnvois.Section)).ValidateOnStart();
        services.AddOptions<ReglagesDuCourriel>().Bind(configuration.GetSection(ReglagesDuCourriel.Section)).ValidateOnStart();
        services.AddOptions<ReglagesDesSms>().Bind(configuration.GetSection(ReglagesDesSms.Section)).ValidateOnStart();
        services.AddSingleton<IValidateOptions<ReglagesDesEnvois>, VerificationDesReglages>();
        services.AddSingleton<IValidateOptions<ReglagesDuCourriel>, VerificationDesReglages>();
        services.AddSingleton<IValidateOptions<ReglagesDesSms>, VerificationDesReglages>();
        services.AddSingleton<Reveil>().AddSingleton<Facteur>().AddSingleton<ComposeurDeCourriels>();
        services.AddScoped<BoiteDEnvoi>().AddScoped<PriseEnCharge>();

        var courriel = configuration.GetSection(ReglagesDuCourriel.Section).Get<ReglagesDuCourriel>() ?? new();
        if (courriel.Dossier.Length > 0) services.AddSingleton<IPasserelle, CourrielEnDossier>();
        else if (courriel.EstOuvert) services.AddSingleton<IPasserelle, CourrielParSmtp>();

        var sms = configuration.GetSection(ReglagesDesSms.Section).Get<ReglagesDesSms>() ?? new();
        if (sms.Dossier.Length > 0) services.AddSingleton<IPasserelle, SmsEnDossier>();
        else if (sms.EstOuvert) services.AddSingleton<IPasserelle, SmsParHttp>();
        return services;
    }
}
