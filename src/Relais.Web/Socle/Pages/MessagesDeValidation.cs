using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc.ModelBinding.Metadata;

namespace Relais.Web.Socle.Pages;

/// <summary>A rule that a form leaves without a sentence speaks French all the same.</summary>
internal sealed class MessagesDeValidation : IValidationMetadataProvider
{
    public void CreateValidationMetadata(ValidationMetadataProviderContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        foreach (var regle in context.ValidationMetadata.ValidatorMetadata.OfType<ValidationAttribute>())
        {
            if (regle is { ErrorMessage: null, ErrorMessageResourceName: null }) regle.ErrorMessage = Phrase(regle);
        }
    }

    private static string Phrase(ValidationAttribute regle) => regle switch
    {
        RequiredAttribute => "« {0} » est à renseigner.",
        StringLengthAttribute or MaxLengthAttribute => "« {0} » est trop long : ramenez-le à {1} signes.",
        RangeAttribute => "« {0} » se situe entre {1} et {2}.",
        EmailAddressAttribute => "« {0} » n’est pas une adresse électronique complète.",
        CompareAttribute => "« {0} » et « {1} » diffèrent.",
        _ => "« {0} » ne convient pas.",
    };
}
