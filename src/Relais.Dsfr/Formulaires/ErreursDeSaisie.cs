using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace Relais.Dsfr.Formulaires;

internal static class ErreursDeSaisie
{
    public static string Phrase(ModelError erreur) =>
        string.IsNullOrEmpty(erreur.ErrorMessage) ? "Cette valeur n’est pas valable." : erreur.ErrorMessage;
}
